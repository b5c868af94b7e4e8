import Database from 'better-sqlite3';
import { pendingMigrations } from '#db/migrations/pending.ts';

/**
 * Brings the file up to date. The lock is taken on a file beside it: switching the database itself to WAL does not
 * wait for another who does the same, it fails.
 */
export function migrateSqlite(file: string): void {
  const lock = new Database(`${file}-migrating`, { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    const connection = new Database(file);
    try {
      connection.pragma('journal_mode = WAL');
      connection.pragma('foreign_keys = ON');
      migrate(connection);
    } finally {
      connection.close();
    }
  } finally {
    lock.close();
  }
}

const LOCK_TIMEOUT_MS = 60_000;

function migrate(connection: Database.Database): void {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL) STRICT',
  );
  const applied = connection.prepare('SELECT name, sha256 FROM schema_migrations').all();
  const record = connection.prepare('INSERT INTO schema_migrations (name, sha256) VALUES (?, ?)');
  for (const { name, sha256, sql } of pendingMigrations('sqlite', applied)) {
    connection.transaction(() => {
      connection.exec(sql);
      record.run(name, sha256);
    })();
  }
}
