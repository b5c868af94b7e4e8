import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { pendingMigrations } from '#db/migrations/pending.ts';

/** Refuses a file that this release cannot go on from, before anything is written to it. */
export function checkIsOurs(file: string): void {
  // A new database appears under its name only when all of it is there, so an empty file is somebody else's.
  if (statSync(file).size === 0) throw new Error('the file is empty and no database; remove it or name another');
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    pendingMigrations('sqlite', appliedIn(connection));
  } finally {
    connection.close();
  }
}

function appliedIn(connection: Database.Database): readonly unknown[] {
  const columns = new Set(
    connection
      .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('schema_migrations')`)
      .all()
      .map(({ name }) => name),
  );
  if (!columns.has('name') || !columns.has('sha256')) throw new Error(FOREIGN);
  const applied = connection.prepare('SELECT name, sha256 FROM schema_migrations').all();
  // A first start of an earlier release that was cut short left this one table.
  const tables = connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
  if (applied.length === 0 && tables.length > 1) throw new Error(FOREIGN);
  return applied;
}

const FOREIGN = 'the file is no database of Second Source; name another';
