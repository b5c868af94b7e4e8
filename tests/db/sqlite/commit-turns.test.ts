import { describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { insertRows } from '#db/writes/insert-rows.ts';
import { openTestDatabase } from '../../support/database.ts';
import { idMint, newEvent, NOON } from '../../support/rows.ts';

const newId = idMint();
const PEOPLE = 8_000;
const crowd = (count: number) =>
  Array.from({ length: count }, () => {
    const id = newId<'user'>();
    return { id, email: `${id}@example.org`, name: 'Somebody', passwordHash: '-', createdAt: NOON };
  });
const peopleIn = (db: Db) => db.read.$count(db.tables.users);

describe('a big change on SQLite', () => {
  it('leaves turns to others, who see nothing of it until it is committed', async () => {
    const db = await openTestDatabase();
    const seen: number[] = [];
    let over = false;
    const change = db
      .commit({ writes: insertRows('users', crowd(PEOPLE)), events: [newEvent(newId())] })
      .finally(() => (over = true));
    while (!over) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!over) seen.push(await peopleIn(db));
    }
    expect((await change).ok).toBe(true);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([0]));
    expect(await peopleIn(db)).toBe(PEOPLE);
  });

  it('is written whole or not at all, and those behind it are written all the same', async () => {
    const db = await openTestDatabase();
    const [twice] = crowd(1);
    if (!twice) throw new Error('one person was expected');
    const big = db.commit({ writes: insertRows('users', [...crowd(PEOPLE), twice, twice]), events: [] });
    const small = db.commit({ writes: insertRows('users', crowd(1)), events: [newEvent(newId())] });
    await expect(big).rejects.toThrow('UNIQUE');
    expect((await small).ok).toBe(true);
    expect(await peopleIn(db)).toBe(1);
  });

  it('is finished before the database closes', async () => {
    const db = await openTestDatabase();
    const change = db.commit({ writes: insertRows('users', crowd(PEOPLE)), events: [] });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    await db.close();
    expect((await change).ok).toBe(true);
  });

  it('chains its events over several statements', async () => {
    const db = await openTestDatabase();
    const events = Array.from({ length: 700 }, () => newEvent(newId()));
    const result = await db.commit({ writes: [], events });
    const log = await db.read.select().from(db.tables.events).orderBy(db.tables.events.sequence);
    expect(log.map((entry) => entry.id)).toEqual(events.map((event) => event.id));
    for (const [at, entry] of log.entries()) if (at > 0) expect(entry.previousHash).toBe(log[at - 1]?.hash);
    expect(result).toEqual({ ok: true, value: { sequence: 700, hash: log.at(-1)?.hash } });
  });
});
