import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { sweeping, type Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import type { Tables } from '#db/tables.ts';
import { GENESIS_HASH } from '#lib/core/log/event-hash.ts';
import { askForServer, dropPostgresDatabases, newPostgresDatabase } from './postgres-database.ts';

/** A migrated, empty SQLite database of its own, gone when the test file is done. */
export async function openTestDatabase(): Promise<Db> {
  return opened(await openDatabase({ file: await newDatabaseFile(), sync: 'never' }));
}

/** The same on PostgreSQL; for the projects whose global set-up is tests/support/postgres.ts. */
async function openPostgresTestDatabase(): Promise<Db> {
  return opened(await openDatabase({ url: await newPostgresDatabase(), connections: 4 }));
}

/** The path of a migrated, empty SQLite database: for several `Db` on one file. */
export async function newDatabaseFile(): Promise<string> {
  image ??= makeImage();
  const file = join(folder(), `${(count += 1)}.db`);
  copyFileSync(await image, file);
  return file;
}

/** Sees to it that the database is closed when the test file is done, if the test has not done so itself. */
export function opened(db: Db): Db {
  let closing: Promise<void> | undefined;
  const closable = { ...db, close: () => (closing ??= db.close()) };
  open.add(closable);
  return closable;
}

/** A folder of this test file's own. */
export function folder(): string {
  home ??= mkdtempSync(join(tmpdir(), 'second-source-test-'));
  return home;
}

/** The same tests on each engine; `open` gives a migrated, empty database. */
export function eachEngine(tests: (engine: Db['engine'], open: () => Promise<Db>) => void): void {
  describe('on SQLite', () => tests('sqlite', openTestDatabase));
  describe('on PostgreSQL', () => {
    const supply = postgresSupply();
    // The first to ask waits for the server to start; that shall not count against its first test.
    beforeAll(askForServer);
    beforeEach(supply.nextTest);
    tests('postgres', supply.open);
  });
}

/** Making a database takes longer than most tests, so the one that a test had is emptied for the next. */
function postgresSupply() {
  let spare: Db | undefined;
  let isFree = false;
  return {
    nextTest: () => void (isFree = true),
    open: async (): Promise<Db> => {
      if (spare && isFree && (await emptied(spare))) {
        isFree = false;
        return spare;
      }
      isFree = false;
      return (spare = await openPostgresTestDatabase());
    },
  };
}

/** False when it could not be emptied: the test closed it, or the server's user may not pass over its guards. */
const emptied = (db: Db): Promise<boolean> =>
  db.commit({ writes: [sweeping('everything', (_, t) => sql.raw(emptying(t)))], events: [] }).then(
    ({ ok }) => ok,
    () => false,
  );

const emptying = ({ chainHead, ...others }: Tables): string =>
  [
    'SET LOCAL session_replication_role = replica',
    ...Object.values(others).map((table) => `DELETE FROM ${getTableName(table)}`),
    `UPDATE ${getTableName(chainHead)} SET sequence = 0, hash = '${GENESIS_HASH}'`,
  ].join('; ');

let image: Promise<string> | undefined;
let home: string | undefined;
let count = 0;
const open = new Set<Db>();

/** Migrating takes longer than most tests: it is done once, and closing leaves all of it in the one file. */
async function makeImage(): Promise<string> {
  const file = join(folder(), 'image.db');
  await (await openDatabase({ file, sync: 'never' })).close();
  return file;
}

/** Closes and removes what a test file opened. */
export async function leaveNothing(): Promise<void> {
  await Promise.all([...open].map((db) => db.close()));
  open.clear();
  await dropPostgresDatabases();
  if (home) rmSync(home, { recursive: true });
  home = image = undefined;
}

afterAll(leaveNothing);
