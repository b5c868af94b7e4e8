import { and, eq, sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { guarded, sweeping, type Build, type Db } from '#db/db.ts';
import { openValues } from '#db/open-values.ts';
import type { UserId } from '#lib/core/ids.ts';
import { eventHash, GENESIS_HASH } from '#lib/core/log/event-hash.ts';
import { eachEngine } from '../../support/database.ts';
import { given, idMint, newEvent, NOON } from '../../support/rows.ts';

eachEngine((_, open) => {
  let db: Db;
  const newId = idMint();
  let ana: UserId;

  beforeEach(async () => {
    db = await open();
    ana = newId<'user'>();
    await given(db, (q, t) =>
      q.insert(t.users).values({ id: ana, email: 'ana@example.org', name: 'Ana', passwordHash: 'x', createdAt: NOON }),
    );
  });

  const rename = (name: string, version: number) =>
    guarded('person', (q, t) =>
      q
        .update(t.users)
        .set({ name, version: sql`${t.users.version} + 1` })
        .where(and(eq(t.users.id, ana), eq(t.users.version, version))),
    );
  const userName = async () => (await db.read.select({ name: db.tables.users.name }).from(db.tables.users))[0]?.name;
  const log = () => db.read.select().from(db.tables.events).orderBy(db.tables.events.sequence);

  it('writes the change and its events, each chained to the one before', async () => {
    const result = await db.commit({
      writes: [rename('Ana Pop', 1)],
      events: [
        newEvent(newId(), { actorId: ana, before: { name: 'Ana' }, after: { name: 'Ana Pop' } }),
        newEvent(newId()),
      ],
    });
    const [first, second] = await log();
    if (!first || !second) throw new Error('two events were expected');
    expect(result).toEqual({ ok: true, value: { sequence: 2, hash: second.hash } });
    expect(first).toMatchObject({ sequence: 1, previousHash: GENESIS_HASH, hash: eventHash(first) });
    expect(first.payload).toBe('{"after":{"name":"Ana Pop"},"before":{"name":"Ana"}}');
    expect(second).toMatchObject({ sequence: 2, previousHash: first.hash, hash: eventHash(second) });
    expect(await userName()).toBe('Ana Pop');
    expect(await db.read.select().from(db.tables.chainHead)).toEqual([{ id: 1, sequence: 2, hash: second.hash }]);
  });

  it('refuses a guarded write that hits no row, and then writes nothing at all', async () => {
    const result = await db.commit({
      writes: [rename('Ana Pop', 1), rename('Ana Ionescu', 1)],
      events: [newEvent(newId())],
    });
    expect(result).toEqual({ ok: false, error: { kind: 'stale', what: 'person' } });
    expect(await userName()).toBe('Ana');
    expect(await log()).toEqual([]);
  });

  it('refuses a guarded write that hits two rows', async () => {
    await given(db, (q, t) =>
      q.insert(t.users).values({ id: newId(), email: 'b@example.org', name: 'B', passwordHash: 'x', createdAt: NOON }),
    );
    const result = await db.commit({
      writes: [guarded('person', (q, t) => q.update(t.users).set({ name: 'C' }))],
      events: [],
    });
    expect(result.ok).toBe(false);
    expect(await userName()).toBe('Ana');
  });

  it('lets a sweeping write hit none', async () => {
    const result = await db.commit({ writes: [sweeping('sessions', (q, t) => q.delete(t.sessions))], events: [] });
    expect(result.ok).toBe(true);
  });

  it('guards by a select as well: what was read must still be so', async () => {
    const still = (version: number) =>
      guarded('person', (q, t) =>
        q
          .select({ id: t.users.id })
          .from(t.users)
          .where(and(eq(t.users.id, ana), eq(t.users.version, version))),
      );
    expect((await db.commit({ writes: [still(1)], events: [newEvent(newId())] })).ok).toBe(true);
    expect((await db.commit({ writes: [still(2)], events: [newEvent(newId())] })).ok).toBe(false);
    expect(await log()).toHaveLength(1);
  });

  it('takes an insert that gives way to an existing row as stale when it was guarded', async () => {
    const seat = guarded('person', (q, t) =>
      q
        .insert(t.users)
        .values({ id: newId(), email: 'ana@example.org', name: 'Other', passwordHash: 'x', createdAt: NOON })
        .onConflictDoNothing(),
    );
    expect(await db.commit({ writes: [seat], events: [] })).toEqual({
      ok: false,
      error: { kind: 'stale', what: 'person' },
    });
  });

  it('does not touch the chain when there are no events', async () => {
    const result = await db.commit({ writes: [rename('Ana Pop', 1)], events: [] });
    expect(result).toEqual({ ok: true, value: { sequence: 0, hash: GENESIS_HASH } });
    expect(await log()).toEqual([]);
  });

  it('throws on a broken constraint, writes nothing, and goes on with the next', async () => {
    const orphan = sweeping('session', (q, t) =>
      q.insert(t.sessions).values({ id: newId(), userId: newId(), createdAt: NOON, expiresAt: NOON }),
    );
    const [broken, fine] = await Promise.allSettled([
      db.commit({ writes: [rename('Ana Pop', 1), orphan], events: [newEvent(newId())] }),
      db.commit({ writes: [rename('Ana Ionescu', 1)], events: [newEvent(newId())] }),
    ]);
    expect(broken.status).toBe('rejected');
    expect(fine).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(await userName()).toBe('Ana Ionescu');
    expect(await log()).toHaveLength(1);
  });

  it('hashes text as it is stored: NUL and lone surrogates become U+FFFD first', async () => {
    await db.commit({
      writes: [rename('A\0na', 1)],
      events: [newEvent(newId(), { reason: 'a\0b\ud800c', subjectId: '\0', after: { text: 'x\0\udc00' } })],
    });
    const [event] = await log();
    if (!event) throw new Error('an event was expected');
    expect(event.reason).toBe('a\ufffdb\ufffdc');
    expect(eventHash(event)).toBe(event.hash);
    expect(await userName()).toBe('A\ufffdna');
  });

  it('keeps the SQL of a write that leaves its values open, and writes the values of each time', async () => {
    const setPerson: Build = (q, t) =>
      q
        .update(t.users)
        .set(openValues(t.users, ['name', 'disabledAt']))
        .where(eq(t.users.id, sql.placeholder('id')));
    const set = (name: string, disabledAt: number | null) =>
      guarded('person', setPerson, { name, disabledAt, id: ana });
    const person = async () => {
      const { name, disabledAt } = db.tables.users;
      return (await db.read.select({ name, disabledAt }).from(db.tables.users))[0];
    };
    expect((await db.commit({ writes: [set('A\0na', NOON)], events: [] })).ok).toBe(true);
    expect(await person()).toEqual({ name: 'A\ufffdna', disabledAt: NOON });
    expect((await db.commit({ writes: [set('Ana', null)], events: [] })).ok).toBe(true);
    expect(await person()).toEqual({ name: 'Ana', disabledAt: null });
    const nobody = guarded('person', setPerson, { name: 'X', disabledAt: null, id: newId() });
    expect(await db.commit({ writes: [nobody], events: [] })).toEqual({
      ok: false,
      error: { kind: 'stale', what: 'person' },
    });
  });

  it('leaves null as null in columns that encode their values', async () => {
    const insertTelling: Build = (q, t) => q.insert(t.events).values(openValues(t.events));
    const row = { ...NOTHING_TOLD, id: newId(), changesState: false };
    const other = { ...NOTHING_TOLD, sequence: 2, id: newId(), changesState: true };
    const writes = [row, other].map((values) => guarded('event', insertTelling, values));
    expect((await db.commit({ writes, events: [] })).ok).toBe(true);
    expect(await log()).toEqual([row, other]);
  });

  it('throws when a value that the kept SQL asks for is not given', async () => {
    const rename: Build = (q, t) => q.update(t.users).set(openValues(t.users, ['name']));
    await expect(db.commit({ writes: [sweeping('person', rename, {})], events: [] })).rejects.toThrow('“name”');
    expect(await userName()).toBe('Ana');
  });

  it('finishes what was asked for before it closes', async () => {
    const other = await open();
    const pending = other.commit({ writes: [], events: [newEvent(newId())] });
    await other.close();
    expect((await pending).ok).toBe(true);
  });
});

const NOTHING_TOLD = {
  sequence: 1,
  at: NOON,
  actorId: null,
  kind: 'test.done',
  articleId: null,
  claimId: null,
  subjectId: null,
  policyVersion: null,
  reason: null,
  payload: '{}',
  previousHash: GENESIS_HASH,
  hash: GENESIS_HASH,
};
