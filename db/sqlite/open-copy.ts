import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Db } from '#db/db.ts';
import { checkLength } from './check-length.ts';
import { inFile } from './in-file.ts';
import { openSqlite } from './open-sqlite.ts';

/**
 * Opens a copy of a database that may be in use, for those who only read: the file stays as it is to the byte, whatever
 * it is. The copy lies in a folder that only its owner may enter, and is gone once it is closed.
 * @param onUpdated is called where the file is of an earlier release, and so the copy was brought up to date
 */
export async function openCopy(source: string, onUpdated: () => void): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-copy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, 'copy.db');
  try {
    await copyAsItIs(source, copy);
    const db = openSqlite({ file: copy, sync: 'never' }, ({ kind }) => kind === 'copied' && onUpdated());
    return { ...db, close: () => db.close().finally(remove) };
  } catch (cause) {
    remove();
    throw inFile(source, cause);
  }
}

async function copyAsItIs(source: string, copy: string): Promise<void> {
  // Whoever writes to it keeps this file beside it; then only SQLite can tell what is written.
  if (existsSync(`${source}-shm`) && (await copiedInUse(source, copy))) return;
  for (const part of ['', '-wal']) {
    if (part !== '' && !existsSync(`${source}${part}`)) continue;
    copyFileSync(`${source}${part}`, `${copy}${part}`);
    // The copy has the mode of what was copied, which may be one that nobody may write to.
    chmodSync(`${copy}${part}`, 0o600);
  }
}

/** @returns false where SQLite cannot read beside the others, as in a folder that may not be written to */
async function copiedInUse(source: string, copy: string): Promise<boolean> {
  try {
    const connection = new Database(source, { readonly: true, fileMustExist: true });
    try {
      // The copy would end in zeros where this one was cut off.
      checkLength(connection);
      await connection.backup(copy, { progress: () => ALL_PAGES });
    } finally {
      connection.close();
    }
    return true;
  } catch (cause) {
    if (cause instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(cause.code)) return false;
    throw cause;
  }
}

/** All the rest in one step: between steps another process may write, and then the copying starts over. */
const ALL_PAGES = 2 ** 31 - 1;
