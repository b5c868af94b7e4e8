import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { queueView } from '#lib/workflow/queue/queue-view.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

let db: Db;
let put: ReturnType<typeof shelf>;
let ana: UserId;
let article: ArticleId;
const asked = (role: Role = 'reviewer') => ({
  db,
  actor: { id: ana, name: 'Ana', roles: [role] },
  now: NOON,
  newId: put.newId,
});

beforeEach(async () => {
  db = await openTestDatabase();
  put = shelf(db);
  ana = await put.person('Ana');
  article = await put.article(ana);
});

it('is not for an admin who holds no other role', async () => {
  expect(await queueView(asked('admin'), { filter: 'all' })).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

it('begins with what was returned, names who said each claim, and says where a review starts', async () => {
  const free = await put.claim(article);
  const returned = await put.claim(article, { assigneeId: ana, returnedAt: NOON, returnedReason: 'Which day?' });
  const link = { claimId: free, content: [], directness: 'indirect' as const, act: false, cueStart: 0, cueEnd: 4 };
  await given(db, (q, t) =>
    q.insert(t.attributions).values([
      { ...link, id: put.newId<'attribution'>(), position: 0, sourceText: 'the mayor’s office', cueText: 'said' },
      {
        ...link,
        id: put.newId<'attribution'>(),
        position: 1,
        sourceText: 'she',
        sourceName: 'Ilinca Dor',
        cueText: 'promised',
      },
    ]),
  );
  const view = await queueView(asked(), { filter: 'all' });
  if (!view.ok) throw new Error(view.error.message);
  expect(view.value.sections.map(({ section, count }) => [section, count])).toEqual([
    ['returned', 1],
    ['free', 1],
  ]);
  expect(view.value.first?.id).toBe(returned);
  expect(view.value.sections[1]?.rows[0]?.chain).toEqual(['the mayor’s office', 'Ilinca Dor']);
});

it('shows second checks alone when they are asked for', async () => {
  await put.claim(article);
  const checked = await put.claim(article, { state: 'checked' });
  const view = await queueView(asked(), { filter: 'second' });
  expect(view.ok && view.value.sections.map(({ rows }) => rows.map((row) => row.id))).toEqual([[checked]]);
});
