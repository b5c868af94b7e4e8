import { expect, it } from 'vitest';
import type { Proposer } from '#lib/core/claims/proposer.ts';
import { fail, ok } from '#lib/core/result.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { askModel } from '#lib/workflow/suggestions/ask-model.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom } from '../../support/desk-room.ts';
import { refusal } from '../../support/scenario.ts';

it('a person asks the model so often in an hour and no oftener, answered or not; others still may', async () => {
  const room = await deskRoom(await openTestDatabase());
  const start = room.as(room.ana).now;
  let asked = 0;
  const proposer: Proposer = {
    name: 'press-1',
    host: 'models.example',
    perHour: 3,
    propose: () => Promise.resolve((asked += 1) === 2 ? fail('The model’s server cannot be reached.') : ok([])),
  };
  const ask = (actor: Actor, minutes: number) => {
    return askModel({ ...room.as(actor), now: start + minutes * 60_000, proposer }, { id: room.articleId });
  };
  for (const minutes of [0, 5, 10]) await ask(room.ana, minutes);
  for (const minutes of [15, 16, 17]) {
    expect(refusal(await ask(room.ana, minutes))).toEqual({
      kind: 'rate_limited',
      message: `You have asked the model 3 times within an hour, as often as one person may. Try again in ${60 - minutes} minutes.`,
    });
  }
  expect(asked).toBe(3);
  expect((await ask(room.ben, 18)).ok).toBe(true);

  const events = await room.db.read.select().from(room.db.tables.events);
  const told = events.filter(({ kind }) => kind === 'limit.reached');
  expect(told).toMatchObject([{ actorId: room.ana.id, articleId: room.articleId, changesState: false }]);
  expect(told[0]?.payload).toContain('"limit":"language-model"');

  expect((await ask(room.ana, 61)).ok).toBe(true);
});
