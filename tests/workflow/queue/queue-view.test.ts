import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { momentAt } from '#lib/core/time/zone.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
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
  workers: inlineWorkers,
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

describe('what is due today', () => {
  // The last Sunday of October in Bucharest has 25 hours: it ends at 22:00 UTC, the day before at 21:00 UTC.
  const zone = 'Europe/Bucharest';
  const dueAt = async (due: string, now: string) => {
    const story = await put.article(ana, { dueAt: momentAt(zone, due) });
    await put.claim(story, { assigneeId: ana });
    const view = await queueView({ ...asked(), now: Date.parse(now), zone }, { filter: 'all' });
    if (!view.ok) throw new Error(view.error.message);
    return view.value.sections.some(({ section }) => section === 'due');
  };

  it('ends when the newsroom’s day does, also where that has 25 hours', async () => {
    expect(await dueAt('2026-10-25T23:59', '2026-10-25T05:00:00Z')).toBe(true);
  });

  it('is not what is due a minute into tomorrow, though it is the same day in UTC', async () => {
    expect(await dueAt('2026-10-26T00:01', '2026-10-25T05:00:00Z')).toBe(false);
  });

  it('is what is due today in the newsroom, though that is tomorrow in UTC', async () => {
    expect(await dueAt('2026-03-30T00:30', '2026-03-29T21:10:00Z')).toBe(true);
  });
});
