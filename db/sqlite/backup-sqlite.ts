import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makePrivateFolder } from '#lib/private-folder.ts';
import { checkLength } from './check-length.ts';

/**
 * Copies a database that may be in use, page by page, as it was at one moment. The target appears only when all of it
 * is there, and only its owner may read it.
 */
export async function backupSqlite(source: string, target: string): Promise<{ readonly megabytes: number }> {
  makePrivateFolder(dirname(target));
  const partial = `${target}.partial`;
  // Made first, because SQLite would let everybody read it who may read the folder.
  rmSync(partial, { force: true });
  closeSync(openSync(partial, 'wx', 0o600));
  const connection = new Database(source, { readonly: true, fileMustExist: true });
  try {
    // The copy would end in zeros where this one was cut off, and pass for whole.
    checkLength(connection);
    const { totalPages } = await connection.backup(partial, { progress: () => ALL_PAGES });
    // The copy says of itself that it is in WAL mode; folded back, it is one file that can be moved anywhere.
    const copy = new Database(partial);
    const pageSize = Number(copy.pragma('page_size', { simple: true }));
    copy.pragma('journal_mode = DELETE');
    copy.close();
    renameSync(partial, target);
    return { megabytes: (totalPages * pageSize) / 1e6 };
  } finally {
    connection.close();
    rmSync(partial, { force: true });
  }
}

/** All the rest in one step: between steps another process may write, and then the copying starts over. */
const ALL_PAGES = 2 ** 31 - 1;
