import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { pendingMigrations, type Migration } from '#db/migrations/pending.ts';
import { checkIsOurs } from './check-is-ours.ts';
import { copyBefore } from './copy-before.ts';

/**
 * Brings the file up to date, after a copy of it was put beside it, or makes it where there is none. A file that is not
 * ours is refused and left as it is. The lock is taken on a file of its own: switching
 * the database itself to WAL does not wait for another who does the same, it fails.
 * @param onCopied is told where the copy is; there is none of a database that was not there before
 */
export function migrateSqlite(file: string, onCopied: (copy: string) => void): void {
  if (existsSync(file)) checkIsOurs(file);
  const lock = lockBeside(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    if (existsSync(file)) migrateFile(file, onCopied);
    else makeFile(file, onCopied);
  } finally {
    lock.close();
  }
}

/** Stays there, empty: were it removed, one who waits for it and one who comes later would hold two different locks. */
function lockBeside(file: string): Database.Database {
  const path = `${file}-migrating`;
  // Made first, because SQLite would let everybody read it who may read the folder.
  closeSync(openSync(path, 'a', 0o600));
  return new Database(path, { timeout: LOCK_TIMEOUT_MS });
}

/** It gets its name when all of it is there: what a start that was cut short leaves is never taken for a database. */
function makeFile(file: string, onCopied: (copy: string) => void): void {
  const partial = `${file}.partial`;
  for (const left of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${left}`, { force: true });
  migrateFile(partial, onCopied);
  renameSync(partial, file);
}

function migrateFile(file: string, onCopied: (copy: string) => void): void {
  const connection = new Database(file);
  try {
    connection.pragma('journal_mode = WAL');
    migrate(connection, onCopied);
  } finally {
    connection.close();
  }
}

const LOCK_TIMEOUT_MS = 60_000;

function migrate(connection: Database.Database, onCopied: (copy: string) => void): void {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL) STRICT',
  );
  const applied = connection.prepare('SELECT name, sha256 FROM schema_migrations').all();
  const [first, ...others] = pendingMigrations('sqlite', applied);
  if (!first) return;
  if (applied.length > 0) onCopied(copyBefore(connection, first.name));
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
