import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { MIGRATING_MS } from '#db/target.ts';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { makePrivateFolder } from '#lib/private-folder.ts';
import { backupSqlite } from './backup-sqlite.ts';
import { demandNoDeadLink } from './demand-no-dead-link.ts';
import { freeName } from './free-name.ts';
import { toStart } from './in-file.ts';
import { lockBeside } from './lock-beside.ts';

/**
 * Puts a copy of `source` in the place of `target`. Whoever looks there finds the one or the other, also when this is cut
 * short; nobody opens it meanwhile.
 * @returns where the database is that was there before; null where there was none
 * @throws CannotStart where a server, or another program, has the database open
 */
export async function restoreSqlite(source: string, target: string): Promise<string | null> {
  demandNoDeadLink(target);
  makePrivateFolder(dirname(target));
  const unlock = lockBeside(`${target}-migrating`, { patienceMs: MIGRATING_MS, tell: () => undefined });
  const incoming = `${target}.restoring`;
  try {
    rmSync(incoming, { force: true });
    await backupSqlite(source, incoming);
    const kept = existsSync(target) ? keepBeside(target) : null;
    renameSync(incoming, target);
    flush(dirname(target));
    return kept;
  } catch (cause) {
    throw toStart(target, cause);
  } finally {
    rmSync(incoming, { force: true });
    unlock();
  }
}

/** A second name for the file, so that it is under its first until the moment in which the other takes that. */
function keepBeside(target: string): string {
  demandUnused(target);
  const kept = freeName(target, '.replaced');
  linkSync(target, kept);
  // Of a database that is whole nothing is left in it; of a damaged one it goes along, and never onto the new one.
  if (existsSync(`${target}-wal`)) renameSync(`${target}-wal`, `${kept}-wal`);
  rmSync(`${target}-shm`, { force: true });
  return kept;
}

/** Leaving WAL mode needs the database for oneself, and folds the log back into the file. */
function demandUnused(target: string): void {
  if (!isReadable(target)) return;
  const connection = new Database(target, { timeout: 1000 });
  try {
    connection.pragma('journal_mode = DELETE');
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError) || !/^SQLITE_(BUSY|LOCKED)/.test(cause.code)) throw cause;
    throw new CannotStart(`${target} is in use. Stop the server that uses it, then restore.`, { cause });
  } finally {
    connection.close();
  }
}

/** What cannot be read cannot be served either, and is why somebody restores: it is kept with its log as it is. */
function isReadable(target: string): boolean {
  const connection = new Database(target, { readonly: true, fileMustExist: true });
  try {
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
    return true;
  } catch {
    return false;
  } finally {
    connection.close();
  }
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
