import Database from 'better-sqlite3';
import { pendingMigrations, type Migration } from '#db/migrations/pending.ts';
import { copyBefore } from './copy-before.ts';

/**
 * Brings the file up to date, after a copy of it was put beside it. The lock is taken on a file of its own: switching
 * the database itself to WAL does not wait for another who does the same, it fails.
 * @param onCopied is told where the copy is; there is none of a database that was not there before
 */
export function migrateSqlite(file: string, onCopied: (copy: string) => void): void {
  const lock = new Database(`${file}-migrating`, { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    const connection = new Database(file);
    try {
      connection.pragma('journal_mode = WAL');
      migrate(connection, onCopied);
    } finally {
      connection.close();
    }
  } finally {
    lock.close();
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
