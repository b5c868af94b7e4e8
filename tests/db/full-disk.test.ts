import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { sweeping, type Db } from '#db/db.ts';
import { databaseFailure } from '#db/failure.ts';
import { openDatabase } from '#db/open.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { checkReady } from '#lib/workflow/health/check-ready.ts';
import { newDatabaseFile, opened } from '../support/database.ts';
import { idMint, newEvent } from '../support/rows.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { whenPossible } from '../support/where-possible.ts';
import { mayMount, mountDisk } from '../support/small-disk.ts';

const newId = idMint();
const event = (reason = '') => ({ writes: [], events: [newEvent(newId(), { reason })] });
const words = async (db: Db) => {
  const result = await checkReady({ db, now: Date.now() });
  return result.ok ? 'ready' : result.error.problem.message;
};

/** Commits until one fails, and gives that failure. */
async function fill(db: Db, bytes: number): Promise<unknown> {
  for (;;) {
    const failure = await db.commit(event('x'.repeat(bytes))).then(
      () => null,
      (error: unknown) => databaseFailure(error) ?? error,
    );
    if (failure !== null) return failure;
  }
}

describe('a file that may not grow', () => {
  it('refuses what does not fit, saves nothing of it, and goes on when there is room again', async () => {
    const db = opened(await openDatabase({ file: await newDatabaseFile(), sync: 'never' }));
    const [{ pages = 0 } = {}] = await db.read.select({ pages: sql<number>`page_count` }).from(sql`pragma_page_count`);
    const limit = (most: number) =>
      db.commit({ writes: [sweeping('setting', () => sql.raw(`PRAGMA max_page_count = ${most}`))], events: [] });
    await limit(pages + 20);
    expect(await fill(db, 8000)).toEqual({ reason: 'full', saved: 'no' });
    const before = await chainHead(db);
    expect(await fill(db, 80_000)).toEqual({ reason: 'full', saved: 'no' });
    expect(await chainHead(db)).toEqual(before);
    await limit(pages + 2000);
    expect((await db.commit(event('x'.repeat(80_000)))).ok).toBe(true);
  });
});

whenPossible(
  mayMount(),
  'a disk that is full makes the server not ready before a verdict is lost, until there is room',
  async () => {
    const disk = mountDisk('12m');
    const db = await openDatabase({ file: join(disk.path, 'second-source.db') });
    try {
      expect(await words(db)).toBe('ready');
      disk.fill();
      expect(await words(db)).toMatch(/no room left/);
      expect(await fill(db, 50_000)).toMatchObject({ saved: 'no' });
      expect(await words(db)).toMatch(/no room left/);
      const before = await chainHead(db);
      disk.empty();
      expect(await words(db)).toBe('ready');
      const next = { sequence: (before?.sequence ?? 0) + 1 };
      expect(await db.commit(event('after'))).toMatchObject({ ok: true, value: next });
    } finally {
      await db.close();
      disk.unmount();
    }
  },
);

whenPossible(mayMount(), 'a PostgreSQL whose disk is full is not ready, and is again when there is room', async () => {
  const disk = mountDisk('300m');
  const postgres = await startPostgres(disk.path);
  const db = await openDatabase({ url: postgres.url, connections: 2 });
  try {
    expect(await words(db)).toBe('ready');
    disk.fill();
    expect(await words(db)).toMatch(/no room left/);
    const big = { writes: [], events: [newEvent(newId(), { reason: noise(2_000_000) })] };
    const failure = await db.commit(big).catch((error: unknown) => databaseFailure(error));
    expect(failure).toMatchObject({ saved: 'no' });
    disk.empty();
    await vi.waitFor(async () => expect(await words(db)).toBe('ready'), { timeout: 30_000, interval: 500 });
    expect((await db.commit(big)).ok).toBe(true);
  } finally {
    await db.close();
    await postgres.stop();
    disk.unmount();
  }
});

/** What a database cannot make smaller. */
const noise = (length: number): string =>
  Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')).join('');
