import { expect, it } from 'vitest';
import { assignForm } from '#lib/schema/sign-off.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { queueView } from '#lib/workflow/queue/queue-view.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { openStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { refusal, value } from '../../support/scenario.ts';

it('tells an editor who has the open claims, and gives all of them to one person, whose queue then has them', async () => {
  const { room, articleId, claimId } = await openStory(await openTestDatabase());
  const assignment = async () => value(await reportView(room.as(room.edda), { id: articleId })).assignment;
  expect(await assignment()).toMatchObject({ open: [{ id: null, name: 'Nobody yet', n: 1 }] });
  expect((await assignment())?.checkers.map((one) => one.name)).toEqual([
    'Ana Reviewer',
    'Ben Reviewer',
    'Edda Editor',
    'Emil Editor',
  ]);

  const give = assignForm.parse({ articleId, assigneeId: room.ben.id });
  value(await assignClaims(room.as(room.edda), give));
  expect((await assignment())?.open).toEqual([{ id: room.ben.id, name: 'Ben Reviewer', n: 1 }]);
  const [mine] = value(await queueView(room.as(room.ben), { filter: 'all' })).sections;
  expect(mine).toMatchObject({ section: 'mine', rows: [{ id: claimId }] });

  value(await assignClaims(room.as(room.edda), assignForm.parse({ articleId, assigneeId: '' })));
  expect((await assignment())?.open).toMatchObject([{ id: null }]);
});

it('is no business of a reviewer', async () => {
  const { room, articleId } = await openStory(await openTestDatabase());
  expect(value(await reportView(room.as(room.ana), { id: articleId })).assignment).toBeNull();
  const give = assignForm.parse({ articleId, assigneeId: room.ben.id });
  expect(refusal(await assignClaims(room.as(room.ana), give)).kind).toBe('forbidden');
});
