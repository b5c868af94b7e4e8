import { asc, count, desc, eq, like, max, sql, sum } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { sweeping, type Db } from '#db/db.ts';
import type { CaptureId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, idMint, newEvent, NOON } from '../../support/rows.ts';

/** Where SQLite and PostgreSQL differ, and what our code may rely on all the same. */
eachEngine((engine, open) => {
  let db: Db;
  const newId = idMint();

  beforeEach(async () => {
    db = await open();
  });

  const addUser = (name: string, more: { id?: UserId; email?: string; disabledAt?: number } = {}) =>
    given(db, (q, t) =>
      q
        .insert(t.users)
        .values({ id: newId(), email: `${newId()}@example.org`, name, passwordHash: '', createdAt: NOON, ...more }),
    );
  const namesByName = async () => {
    const { users } = db.tables;
    return (await db.read.select({ name: users.name }).from(users).orderBy(asc(users.name))).map(({ name }) => name);
  };
  /** Into a column of JSON that takes no null; the value is whatever JSON is. */
  const insertJson = (value: unknown) =>
    given(db, (q, t) => {
      const id = newId<'source'>();
      const domains = value as readonly string[];
      return q.insert(t.sources).values({ id, name: 'S', nameKey: id, kind: 'person', domains, createdAt: NOON });
    });
  const json = async (): Promise<unknown> => (await db.read.select().from(db.tables.sources))[0]?.domains;

  it('sorts text by its bytes, in no language', async () => {
    for (const name of ['ä', 'b', 'a', 'B', 'A b', 'a-b', 'ab', 'Ă', '\u{1f600}', '\uffee']) await addUser(name);
    expect(await namesByName()).toEqual(['A b', 'B', 'a', 'a-b', 'ab', 'b', 'ä', 'Ă', '\uffee', '\u{1f600}']);
  });

  it('compares text by case and accent, and finds nothing that is only equivalent', async () => {
    await addUser('Ștefan');
    const { users } = db.tables;
    for (const other of ['ștefan', 'Stefan', 'S\u0326tefan', 'Ștefan ']) {
      expect(await db.read.select().from(users).where(eq(users.name, other))).toEqual([]);
    }
  });

  it('differs in the case of LIKE, which is why no query uses it', async () => {
    await addUser('Ana');
    const { users } = db.tables;
    const found = await db.read.select().from(users).where(like(users.name, 'ana'));
    expect(found).toHaveLength(engine === 'sqlite' ? 1 : 0);
  });

  it('differs in where NULL sorts, unless the query says', async () => {
    await addUser('active');
    await addUser('gone', { disabledAt: NOON });
    const { users } = db.tables;
    const names = async (order: Parameters<ReturnType<typeof asc>['append']>[0]) =>
      (await db.read.select({ name: users.name }).from(users).orderBy(order)).map(({ name }) => name);
    expect(await names(asc(users.disabledAt))).toEqual(engine === 'sqlite' ? ['active', 'gone'] : ['gone', 'active']);
    expect(await names(sql`${users.disabledAt} asc nulls last`)).toEqual(['gone', 'active']);
    expect(await names(sql`${users.disabledAt} asc nulls first`)).toEqual(['active', 'gone']);
  });

  it('keeps JSON as the text it was: order of keys, repeated values, numbers, NUL in a string', async () => {
    const value = { b: 1, a: [1.5, 1e21, -0.1], '10': null, '9': 'x\0y', nested: { z: true, y: false } };
    await insertJson(value);
    const read = await json();
    expect(read).toEqual(value);
    expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  });

  it('keeps every integer that JavaScript keeps exactly, as a number', async () => {
    for (const number of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, 2 ** 31, NOON]) {
      await given(db, (q, t) => q.insert(t.setupTokens).values({ tokenHash: String(number), createdAt: number }));
      const rows = await db.read
        .select({ at: db.tables.setupTokens.createdAt })
        .from(db.tables.setupTokens)
        .where(eq(db.tables.setupTokens.createdAt, number));
      expect(rows).toEqual([{ at: number }]);
    }
  });

  it('counts and sums in numbers', async () => {
    await given(db, (q, t) =>
      q.insert(t.setupTokens).values([1, 2].map((n) => ({ tokenHash: String(n), createdAt: n }))),
    );
    const { setupTokens } = db.tables;
    const [row] = await db.read
      .select({
        n: count(),
        most: max(setupTokens.createdAt),
        raw: sql<number>`count(*)`,
        sum: sql<number>`sum(${setupTokens.createdAt})`,
      })
      .from(setupTokens);
    expect(row).toEqual({ n: 2, most: 2, raw: 2, sum: 3 });
    expect(await db.read.$count(setupTokens)).toBe(2);
    // drizzle's own sum() gives text on both, so that nothing is rounded.
    expect(await db.read.select({ sum: sum(setupTokens.createdAt) }).from(setupTokens)).toEqual([{ sum: '3' }]);
  });

  it('reads booleans as booleans, and finds by them', async () => {
    const seen = async (changesState: boolean) => {
      const { events } = db.tables;
      return db.read
        .select({ changesState: events.changesState })
        .from(events)
        .where(eq(events.changesState, changesState));
    };
    await db.commit({
      writes: [],
      events: [newEvent(newId(), { changesState: false })],
    });
    expect(await seen(false)).toEqual([{ changesState: false }]);
    expect(await seen(true)).toEqual([]);
  });

  it('keeps bytes as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const captureId = await addOriginal(bytes);
    const { captureOriginals } = db.tables;
    const [row] = await db.read.select().from(captureOriginals).where(eq(captureOriginals.captureId, captureId));
    expect(row?.bytes.equals(bytes)).toBe(true);
  });

  async function addOriginal(bytes: Buffer): Promise<CaptureId> {
    const [sourceId, id, capturedBy] = [newId<'source'>(), newId<'capture'>(), newId<'user'>()];
    await addUser('Ana', { id: capturedBy });
    const capture = { id, sourceId, capturedBy, kind: 'upload', mediaType: 'text/plain', capturedAt: NOON } as const;
    const content = { text: '', textSha256: '', originalSha256: '' };
    await given(
      db,
      (q, t) => q.insert(t.sources).values({ id: sourceId, name: 'S', nameKey: 's', kind: 'person', createdAt: NOON }),
      (q, t) => q.insert(t.captures).values({ ...capture, ...content }),
      (q, t) => q.insert(t.captureOriginals).values({ captureId: id, bytes }),
    );
    return id;
  }

  it('makes NUL and lone surrogates in text U+FFFD, in what is written and in what is looked for', async () => {
    await addUser('a\0b\ud83dc\udc00');
    expect(await namesByName()).toEqual(['a\ufffdb\ufffdc\ufffd']);
    const { users } = db.tables;
    expect(await db.read.select().from(users).where(eq(users.name, 'a\0b\ud83dc\udc00'))).toHaveLength(1);
  });

  it('keeps any other text: emoji, right to left, a megabyte', async () => {
    for (const name of [
      '\u{1f469}\u{200d}\u{1f680}',
      'שלום \u202eabc',
      'ș'.repeat(500_000),
      '',
      ' \n\t ',
      "'; drop table users; --",
    ]) {
      const id = newId<'user'>();
      await addUser(name, { id });
      const { users } = db.tables;
      expect((await db.read.select({ name: users.name }).from(users).where(eq(users.id, id)))[0]?.name).toBe(name);
    }
  });

  describe('refuses', () => {
    it('a second row where one is to be unique', async () => {
      await addUser('Ana', { email: 'ana@example.org' });
      await expect(addUser('Other', { email: 'ana@example.org' })).rejects.toThrow(/unique/i);
    });

    it('a row that points to nothing, and the end of one that is pointed to', async () => {
      const orphan = (userId: UserId) =>
        given(db, (q, t) => q.insert(t.sessions).values({ id: newId(), userId, createdAt: NOON, expiresAt: NOON }));
      await expect(orphan(newId())).rejects.toThrow(/foreign key/i);
      const ana = newId<'user'>();
      await addUser('Ana', { id: ana });
      await orphan(ana);
      await expect(given(db, (q, t) => q.delete(t.users))).rejects.toThrow(/foreign key/i);
    });

    it('NULL where a value must be', async () => {
      await expect(insertJson(null)).rejects.toThrow(/null/i);
    });

    it('text where a number must be', async () => {
      await expect(
        given(db, (q, t) => q.insert(t.setupTokens).values({ tokenHash: 'x', createdAt: Number.NaN })),
      ).rejects.toThrow();
    });

    it('any change of the log, of a capture, of a version', async () => {
      await db.commit({
        writes: [],
        events: [newEvent(newId())],
      });
      const change = (build: Parameters<typeof sweeping>[1]) =>
        db.commit({ writes: [sweeping('log', build)], events: [] });
      await expect(change((q, t) => q.update(t.events).set({ reason: 'x' }))).rejects.toThrow('append-only');
      await expect(change((q, t) => q.delete(t.events))).rejects.toThrow('append-only');
    });
  });

  it('pages on from a place that two columns name', async () => {
    for (const name of ['b', 'a', 'a', 'c']) await addUser(name);
    const { users } = db.tables;
    const all = await db.read
      .select({ id: users.id, name: users.name })
      .from(users)
      .orderBy(desc(users.name), asc(users.id));
    expect(all.map(({ name }) => name)).toEqual(['c', 'b', 'a', 'a']);
    const page = await db.read
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(sql`${users.name} < ${'a'} or (${users.name} = ${'a'} and ${users.id} > ${all[2]?.id})`)
      .orderBy(desc(users.name), asc(users.id));
    expect(page).toEqual(all.slice(3));
  });
});
