import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Db } from '#db/db.ts';
import { MIGRATING_MS, type OnOpening, type SqliteTarget } from '#db/target.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import { makePrivateFolder } from '#lib/private-folder.ts';
import { commitQueue } from './commit-queue.ts';
import { keepStatements } from './keep-statements.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { watchStorage } from './storage.ts';

/** One connection writes, behind a queue; another, that cannot write, reads. */
export function openSqlite(
  { file: path, sync = 'always', migratingMs = MIGRATING_MS }: SqliteTarget,
  tell: OnOpening,
): Db {
  // SQLite follows a link and keeps its log beside the file that the link leads to.
  const file = existsSync(path) ? realpathSync(path) : path;
  makePrivateFolder(dirname(file));
  migrateSqlite(file, { patienceMs: migratingMs, tell });
  const writer = new Database(file);
  writer.pragma('journal_mode = WAL');
  writer.pragma(`synchronous = ${sync === 'always' ? 'FULL' : 'OFF'}`);
  writer.pragma('foreign_keys = ON');
  const reader = keepStatements(new Database(file, { readonly: true }));
  reader.pragma('busy_timeout = 5000');
  for (const connection of [writer, reader]) connection.pragma('cache_size = -32768');
  const queue = commitQueue(writer, sqliteTables);
  return {
    engine: 'sqlite',
    tables: sqliteTables,
    read: drizzle({ client: reader }),
    commit: queue.commit,
    storageFault: watchStorage(file),
    close: async () => {
      await queue.drain();
      reader.close();
      // Last, because it is the one that can fold the write-ahead log back into the file.
      writer.close();
    },
  };
}
