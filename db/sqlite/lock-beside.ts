import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { OnOpening } from '#db/target.ts';

export type Waiting = { readonly patienceMs: number; readonly tell: OnOpening };

/**
 * Holds a lock that one process has at a time, waiting for whoever has it. It is on a file of its own: switching the
 * database itself to WAL does not wait for another who does the same, it fails. The file stays there, empty: were it
 * removed, one who waits for it and one who comes later would hold two different locks. The system frees the lock of a
 * process that ends, however it ends; so what is waited for in vain is one that hangs.
 * @returns gives the lock back
 */
export function lockBeside(path: string, { patienceMs, tell }: Waiting): () => void {
  // Made first, because SQLite would let everybody read it who may read the folder.
  closeSync(openSync(path, 'a', 0o600));
  const lock = new Database(path, { timeout: Math.min(FIRST_WAIT_MS, patienceMs) });
  try {
    if (!taken(lock)) {
      tell({ kind: 'waiting', patienceMs });
      lock.pragma(`busy_timeout = ${Math.max(0, patienceMs - FIRST_WAIT_MS)}`);
      if (!taken(lock)) throw new Error(tooLong(path, patienceMs));
    }
  } catch (cause) {
    lock.close();
    throw cause;
  }
  return () => void lock.close();
}

/** Others who start at the same time are done by then; only a longer wait is worth a word. */
const FIRST_WAIT_MS = 2000;

function taken(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (cause) {
    if (cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY')) return false;
    throw cause;
  }
}

const tooLong = (path: string, patienceMs: number): string =>
  `another process has been bringing the database up to date for ${patienceMs / 1000} seconds and does not end. ` +
  `End it (fuser ${path} names it), then start again`;
