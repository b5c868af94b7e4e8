import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { eventsBefore } from '#db/queries/events-before.ts';
import { policyHistory } from '#db/queries/policy-history.ts';
import { addPolicyVersion } from '#db/writes/policy.ts';
import { eachEngine } from '../../support/database.ts';
import { newEvent, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  beforeEach(async () => {
    db = await open();
  });

  it('keeps every version of the policy, and gives a number to one writer only', async () => {
    const ana = await shelf(db).person('Ana');
    const version = (note: string) => ({
      number: 100,
      preset: 'wire',
      body: '{}',
      note,
      createdBy: ana,
      createdAt: NOON,
    });
    const save = (note: string) => db.commit({ writes: [addPolicyVersion(version(note))], events: [] });
    expect((await save('first')).ok).toBe(true);
    expect(await save('second')).toEqual({ ok: false, error: { kind: 'stale', what: 'policy' } });
    expect((await policyHistory(db))[0]).toEqual({ number: 100, preset: 'wire', note: 'first', at: NOON, by: 'Ana' });
  });

  it('reads the log backwards from a sequence', async () => {
    const { newId } = shelf(db);
    await db.commit({ writes: [], events: [newEvent(newId()), newEvent(newId()), newEvent(newId())] });
    const sequences = async (before?: number) =>
      (await eventsBefore(db, { before, limit: 2 })).map((entry) => entry.sequence);
    expect(await sequences()).toEqual([3, 2]);
    expect(await sequences(2)).toEqual([1]);
  });
});
