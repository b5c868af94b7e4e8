import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { claimFilterSchema } from '#lib/schema/claim-filter.ts';
import { listClaims } from '#lib/workflow/claims/list-claims.ts';
import { dashboardView, type DashboardView, type Figure } from '#lib/workflow/dashboard/dashboard-view.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

let db: Db;
let put: ReturnType<typeof shelf>;
let ana: UserId;
let article: ArticleId;
const asked = (role: Role = 'editor') => ({
  db,
  actor: { id: ana, name: 'Ana', roles: [role] },
  now: NOON,
  newId: put.newId,
  workers: inlineWorkers,
});

beforeEach(async () => {
  db = await openTestDatabase();
  put = shelf(db);
  ana = await put.person('Ana');
  article = await put.article(ana, { slug: 'harbour' });
});

async function view(): Promise<DashboardView> {
  const result = await dashboardView(asked());
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

it('is for editors', async () => {
  for (const role of ['reviewer', 'admin'] as const)
    expect(await dashboardView(asked(role))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

it('has nothing to say of an empty newsroom', async () => {
  expect(await view()).toMatchObject({ needs: [], singleOrigin: [], figures: { disputed: { n: 0 } } });
});

it('gives, for every number, a filter whose rows are exactly as many', async () => {
  const bea = await put.person('Bea');
  for (const code of ['disputed', 'unverified', 'corroborated'] as const) {
    const claim = await put.claim(article, { code, state: 'final', originCount: 1, priority: 0.9 });
    await put.verdict(claim, bea, { code, ...(code === 'corroborated' ? { overrideReason: 'heard it' } : {}) });
  }
  await put.claim(article, { state: 'deciding' });
  await put.claim(article, { state: 'checked', originCount: 1 });
  const waiting = await put.claim(article, { assigneeId: ana, createdAt: NOON - 9 * 24 * 3_600_000 });
  await given(db, (q, t) =>
    q
      .insert(t.comments)
      .values({ id: put.newId(), claimId: waiting, kind: 'query', text: 'Who?', authorId: ana, createdAt: NOON }),
  );

  const { figures, waits, workload } = await view();
  const all: readonly Figure[] = [
    ...Object.values(figures),
    ...waits,
    ...workload.flatMap((one) => [one.open, one.judged]),
  ];
  expect(all.filter((figure) => figure.n > 0).length).toBeGreaterThanOrEqual(9);
  for (const { n, filter } of all) {
    const query = new URLSearchParams(
      Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const list = await listClaims(asked(), { filter: claimFilterSchema.parse(Object.fromEntries(query)) });
    expect(list.ok && { total: list.value.total, rows: list.value.rows.length }, query.toString()).toEqual({
      total: n,
      rows: n,
    });
  }
});

it('puts disputes first, then disagreements, then high priority, and names each claim once', async () => {
  const unverified = await put.claim(article, { code: 'unverified', state: 'final', priority: 0.9 });
  const deciding = await put.claim(article, { state: 'deciding' });
  const disputed = await put.claim(article, { code: 'disputed', state: 'final' });
  await put.verdict(disputed, ana, { code: 'disputed', overrideReason: 'heard it' });
  await put.claim(article, { code: 'unverified', state: 'final', priority: 0.1 });
  expect((await view()).needs.map(({ id, why }) => [id, why])).toEqual([
    [disputed, 'disputed'],
    [deciding, 'deciding'],
    [unverified, 'high_unverified'],
  ]);
});

it('says how far each story has come', async () => {
  await given(db, (q, t) => q.update(t.articles).set({ claimCount: 5, openCount: 2, attributedCount: 3 }));
  expect((await view()).stories).toMatchObject([{ slug: 'harbour', checked: 3, claimCount: 5 }]);
});
