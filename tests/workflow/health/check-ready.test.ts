import { copyFileSync, renameSync, rmSync, statfsSync, truncateSync } from 'node:fs';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { sweeping, type Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import { readiness } from '#lib/workflow/health/readiness.ts';
import { checkReady } from '#lib/workflow/health/check-ready.ts';
import { newDatabaseFile, opened } from '../../support/database.ts';

let now = 1_700_000_000_000;
const asked = (db: Db) => checkReady({ db, now: (now += 1) });
const words = async (db: Db) => {
  const result = await asked(db);
  return result.ok ? 'ready' : result.error.problem.message;
};

async function inUse(): Promise<{ readonly file: string; readonly db: Db }> {
  const file = await newDatabaseFile();
  return { file, db: opened(await openDatabase({ file })) };
}

it('is ready as long as a row can be written and read', async () => {
  const { db } = await inUse();
  expect(await words(db)).toBe('ready');
  expect(await words(db)).toBe('ready');
});

it.each(['', '-wal'])(
  'is not while the file%s has another name, and is again when it has its own back',
  async (part) => {
    const { file, db } = await inUse();
    renameSync(`${file}${part}`, `${file}-elsewhere`);
    expect(await words(db)).toMatch(/deleted or replaced/);
    renameSync(`${file}-elsewhere`, `${file}${part}`);
    expect(await words(db)).toBe('ready');
  },
);

it('is not when the file is another one of the same content, or was emptied in place', async () => {
  const { file, db } = await inUse();
  copyFileSync(file, `${file}-copy`);
  renameSync(`${file}-copy`, file);
  expect(await words(db)).toMatch(/deleted or replaced/);
  const other = await inUse();
  truncateSync(other.file, 0);
  expect(await words(other.db)).toMatch(/deleted or replaced/);
});

it('is not when the folder is gone', async () => {
  const { file, db } = await inUse();
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`);
  expect(await words(db)).toMatch(/deleted or replaced/);
});

it('is not while another process writes, and is again when that is done', async () => {
  const { file, db } = await inUse();
  const ready = readiness({ db, clock: () => now, log: { info: vi.fn(), warn: vi.fn() }, stopping: never.signal });
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const since = performance.now();
  expect(await ready()).toEqual({
    ok: false,
    error: { kind: 'busy', message: 'The database does not answer in time.' },
  });
  expect(performance.now() - since).toBeLessThan(4000);
  other.exec('ROLLBACK');
  other.close();
  await vi.waitFor(async () => expect(await ready()).toEqual({ ok: true, value: true }), { timeout: 10_000 });
});

it('is not when the database cannot be written to', async () => {
  const { db } = await inUse();
  await db.commit({ writes: [sweeping('setting', () => sql`PRAGMA query_only = ON`)], events: [] });
  expect(await words(db)).toBe('The database cannot be written to.');
});

it('is not while the disk has no room for a long article', async () => {
  const { file, db } = await inUse();
  expect(statfsSync(file).blocks).toBeGreaterThan(0);
  expect(await words({ ...db, storageFault: () => Promise.resolve('full') })).toBe(
    'There is no room left on the disk of the database.',
  );
});

it('is not while the server is stopping, whatever its database says', async () => {
  const { db } = await inUse();
  const stopping = new AbortController();
  const ready = readiness({ db, clock: () => now, log: { info: vi.fn(), warn: vi.fn() }, stopping: stopping.signal });
  expect((await ready()).ok).toBe(true);
  stopping.abort();
  expect(await ready()).toEqual({ ok: false, error: { kind: 'busy', message: 'The server is stopping.' } });
});

it('tells the log of each change once, however often it is asked', async () => {
  const { file, db } = await inUse();
  const log = { info: vi.fn(), warn: vi.fn() };
  const ready = readiness({ db, clock: () => now, log, stopping: never.signal });
  const settled = async () => {
    await new Promise((done) => setTimeout(done, 1050));
    await Promise.all([ready(), ready()]);
  };
  await settled();
  renameSync(file, `${file}-elsewhere`);
  await settled();
  await settled();
  renameSync(`${file}-elsewhere`, file);
  await settled();
  expect(log.warn).toHaveBeenCalledTimes(1);
  expect(log.info).toHaveBeenCalledTimes(1);
});

const never = new AbortController();
