import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { freeName } from './free-name.ts';

/**
 * Copies the database beside itself, as `second-source.before-0002.db`, so that whoever has to can go back to the
 * release before. Only its owner may read the copy; it appears when all of it is on the disk. One that is there already
 * stays: this one is then `second-source.before-0002-2.db`.
 * @returns where the copy is
 */
export function copyBefore(connection: Database.Database, migration: string): string {
  const target = freeName(connection.name, `.before-${/^\d*/.exec(migration)?.[0] ?? migration}`);
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  try {
    // Made first, because VACUUM would let everybody read it who may read the folder.
    const made = openSync(partial, 'wx', 0o600);
    // Includes the write-ahead log, and leaves one file that can be moved anywhere.
    connection.prepare('VACUUM INTO ?').run(partial);
    fsyncSync(made);
    closeSync(made);
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
  return target;
}
