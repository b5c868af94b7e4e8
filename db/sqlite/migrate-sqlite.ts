import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { pendingMigrations, type Migration } from '#db/migrations/pending.ts';
import type { OnOpening } from '#db/target.ts';
import { checkIsOurs } from './check-is-ours.ts';
import { checkNothingIsLeft } from './check-nothing-is-left.ts';
import { copyBefore } from './copy-before.ts';
import { foldLog } from './fold-log.ts';
import { lockBeside, type Waiting } from './lock-beside.ts';

/**
 * Brings the file up to date, after a copy of it was put beside it, or makes it where there is none. A file that is not
 * ours is refused and left as it is.
 */
export function migrateSqlite(file: string, { patienceMs, tell }: Waiting): void {
  if (existsSync(file)) checkIsOurs(file);
  else checkNothingIsLeft(file);
  const unlock = lockBeside(`${file}-migrating`, { patienceMs, tell });
  try {
    if (existsSync(file)) migrateFile(file, tell);
    else makeFile(file, tell);
  } finally {
    unlock();
  }
}

/** It gets its name when all of it is there: what a start that was cut short leaves is never taken for a database. */
function makeFile(file: string, tell: OnOpening): void {
  const partial = `${file}.partial`;
  const clear = () => {
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${left}`, { force: true });
  };
  clear();
  try {
    // Made first, because SQLite would let everybody read it who may read the folder.
    closeSync(openSync(partial, 'wx', 0o600));
    migrateFile(partial, tell);
    foldLog(partial);
    renameSync(partial, file);
  } finally {
    // On a full disk too, where what is half made would take the room that is left.
    clear();
  }
}

function migrateFile(file: string, tell: OnOpening): void {
  const connection = new Database(file);
  try {
    connection.pragma('journal_mode = WAL');
    migrate(connection, tell);
  } finally {
    connection.close();
  }
}

function migrate(connection: Database.Database, tell: OnOpening): void {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL) STRICT',
  );
  const applied = connection.prepare('SELECT name, sha256 FROM schema_migrations').all();
  const [first, ...others] = pendingMigrations('sqlite', applied);
  if (!first) return;
  if (applied.length > 0) tell({ kind: 'copied', copy: copyBefore(connection, first.name) });
  // A table is made anew by dropping it, which must not take the rows with it that point there. Inside of a transaction
  // this would change nothing.
  connection.pragma('foreign_keys = OFF');
  for (const migration of [first, ...others]) applyMigration(connection, migration);
}

/** All of one migration, or nothing of it. */
function applyMigration(connection: Database.Database, { name, sha256, sql }: Migration): void {
  connection.transaction(() => {
    connection.exec(sql);
    const [dangling] = connection.pragma('foreign_key_check') as readonly Dangling[];
    if (dangling) {
      throw new Error(
        `The migration "${name}" was not made: it would leave rows of "${dangling.table}" that point at rows of ` +
          `"${dangling.parent}" which are not there. The database is as it was before.`,
      );
    }
    connection.prepare('INSERT INTO schema_migrations (name, sha256) VALUES (?, ?)').run(name, sha256);
  })();
}

type Dangling = { readonly table: string; readonly parent: string };
