import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { guarded, type Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { eventsAfter } from '#db/queries/events-after.ts';
import { inChunks } from '#db/parameters.ts';
import { insertRows } from '#db/writes/insert-rows.ts';
import type { UserId } from '#lib/core/ids.ts';
import { CHAIN_START, followChain } from '#lib/core/log/chain.ts';
import { newDatabaseFile, opened, openTestDatabase } from '../../support/database.ts';
import { newPostgresDatabase } from '../../support/postgres-database.ts';
import { idMint, newEvent, NOON } from '../../support/rows.ts';

const PAIRS = 1000;
const newId = idMint();

/** Two who have read the same row and both write it: for each of a thousand rows. */
async function race(one: Db, other: Db) {
  const people = Array.from({ length: PAIRS }, () => newId<'user'>());
  const rows = people.map((id) => ({ id, email: id, name: 'unchanged', passwordHash: '', createdAt: NOON }));
  await one.commit({ writes: insertRows('users', rows), events: [] });
  const outcomes: (readonly [string, boolean])[][] = [];
  for (const chunk of inChunks(people, 50)) {
    outcomes.push(
      ...(await Promise.all(chunk.map((id) => Promise.all([write(one, id, 'one'), write(other, id, 'other')])))),
    );
  }
  const { users } = one.tables;
  const names = new Map(
    (await one.read.select({ id: users.id, name: users.name }).from(users)).map((row) => [row.id, row.name]),
  );
  return people.map((id, i) => ({
    kept: names.get(id),
    winners: (outcomes[i] ?? []).flatMap(([name, won]) => (won ? [name] : [])),
  }));
}

async function write(db: Db, id: UserId, name: string): Promise<readonly [string, boolean]> {
  const result = await db.commit({
    writes: [
      guarded('person', (q, t) =>
        q
          .update(t.users)
          .set({ name, version: sql`${t.users.version} + 1` })
          .where(and(eq(t.users.id, id), eq(t.users.version, 1))),
      ),
    ],
    events: [newEvent(newId(), { subjectId: id, after: { name } })],
  });
  return [name, result.ok];
}

async function expectOneWinnerEach(one: Db, other: Db) {
  const pairs = await race(one, other);
  expect(pairs).toHaveLength(PAIRS);
  for (const { kept, winners } of pairs) expect(winners).toEqual([kept]);
  const events = await eventsAfter(one, 0, PAIRS + 1);
  expect(followChain(CHAIN_START, events)).toEqual({ ok: true, value: await chainHead(one) });
  expect(new Set(events.map((event) => event.subjectId)).size).toBe(PAIRS);
  expect(events).toHaveLength(PAIRS);
}

describe('of two writers who read the same, exactly one wins, a thousand times', () => {
  it('on SQLite, within one instance', async () => {
    const db = await openTestDatabase();
    await expectOneWinnerEach(db, db);
  });

  it('on SQLite, between two instances on one file', async () => {
    const file = await newDatabaseFile();
    const [one, other] = await Promise.all([
      openDatabase({ file, sync: 'never' }),
      openDatabase({ file, sync: 'never' }),
    ]);
    await expectOneWinnerEach(opened(one), opened(other));
  });

  it('on PostgreSQL, between two instances', async () => {
    const url = await newPostgresDatabase();
    const [one, other] = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
    await expectOneWinnerEach(opened(one), opened(other));
  }, 600_000);
});

describe('writes without events that wait for each other', () => {
  it('are run again on PostgreSQL until they go through', async () => {
    const db = opened(await openDatabase({ url: await newPostgresDatabase() }));
    const people = [newId<'user'>(), newId<'user'>()];
    const rows = people.map((id) => ({ id, email: id, name: '', passwordHash: '', createdAt: NOON }));
    await db.commit({ writes: insertRows('users', rows), events: [] });
    const touch = (id: UserId) =>
      guarded('person', (q, t) =>
        q
          .update(t.users)
          .set({ version: sql`${t.users.version} + 1` })
          .where(eq(t.users.id, id)),
      );
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        db.commit({ writes: (i % 2 === 0 ? people : people.toReversed()).map(touch), events: [] }),
      ),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { users } = db.tables;
    expect(await db.read.select({ version: users.version }).from(users)).toEqual([{ version: 9 }, { version: 9 }]);
  });
});
