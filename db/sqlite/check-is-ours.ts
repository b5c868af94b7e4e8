import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { pendingMigrations } from '#db/migrations/pending.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import { checkIsWhole } from './check-is-whole.ts';
import { demandRoom } from './storage.ts';

/** Refuses a file that this release cannot go on from, before anything is written to it. */
export function checkIsOurs(file: string): void {
  if (!statSync(file).isFile()) throw new Error('this is no file. Move it away, or name another folder with DATA_DIR');
  // A new database appears under its name only when all of it is there, so an empty file is somebody else's.
  if (statSync(file).size === 0) throw new Error('the file is empty and no database; remove it or name another');
  checkIsReachable(file);
  demandRoom(dirname(file));
  const before = BESIDE.filter((end) => existsSync(`${file}${end}`));
  let isOurs = false;
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const pending = pendingMigrations('sqlite', appliedIn(connection));
      if (pending.length === 0) checkTables(connection);
      checkIsWhole(connection);
      isOurs = true;
    } finally {
      connection.close();
    }
  } finally {
    // Even to read, SQLite puts these beside a database in WAL mode; beside somebody else's they do not stay.
    if (!isOurs) for (const end of BESIDE) if (!before.includes(end)) rmSync(`${file}${end}`, { force: true });
  }
}

const BESIDE = ['-wal', '-shm'] as const;

/** Says which of the files may not be written to; SQLite would only say that something may not. */
function checkIsReachable(file: string): void {
  for (const end of ['', ...BESIDE])
    if (existsSync(`${file}${end}`)) accessSync(`${file}${end}`, constants.R_OK | constants.W_OK);
  accessSync(dirname(file), constants.R_OK | constants.W_OK | constants.X_OK);
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

/** What was brought up to date and then lost a table would fail at the first page that needs it. */
function checkTables(connection: Database.Database): void {
  const there = new Set(connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all());
  const missing = Object.values(sqliteTables).map((table) => getTableName(table));
  const [first] = missing.filter((name) => !there.has(name));
  if (first !== undefined) throw new Error(`the table "${first}" is missing. Put back a backup`);
}

const FOREIGN = 'the file is no database of Second Source; name another';
