import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';

/** A migrated, empty SQLite database of its own, gone when the test file is done. */
export async function openTestDatabase(): Promise<Db> {
  return opened(await openDatabase({ file: await newDatabaseFile(), sync: 'never' }));
}

/** The path of a migrated, empty SQLite database: for several `Db` on one file. */
export async function newDatabaseFile(): Promise<string> {
  image ??= makeImage();
  const file = join(folder(), `${(count += 1)}.db`);
  copyFileSync(await image, file);
  return file;
}

/** Closes the database when the test file is done. */
export function opened(db: Db): Db {
  open.add(db);
  return db;
}

/** A folder of this test file's own. */
export function folder(): string {
  home ??= mkdtempSync(join(tmpdir(), 'second-source-test-'));
  return home;
}

/** The same tests on each engine; `open` gives a migrated, empty database. */
export function eachEngine(tests: (engine: Db['engine'], open: () => Promise<Db>) => void): void {
  describe('on SQLite', () => tests('sqlite', openTestDatabase));
}

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

afterAll(async () => {
  await Promise.all([...open].map((db) => db.close()));
  if (home) rmSync(home, { recursive: true });
});
