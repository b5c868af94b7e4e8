import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { demandNoDeadLink } from './demand-no-dead-link.ts';

/** A new database beside the log of another would be taken for that other, and be damaged by what the log holds. */
export function checkNothingIsLeft(file: string): void {
  demandNoDeadLink(file);
  for (const end of ['-wal', '-journal']) {
    const isLeft = existsSync(`${file}${end}`) && statSync(`${file}${end}`).size > 0;
    // Asked again: another process may have made the database a moment ago.
    if (!isLeft || existsSync(file)) continue;
    throw new CannotStart(
      `${file}: the database is not there, but what was last written to it is (${basename(file)}${end}). Put the database back ` +
        'beside it, or move that file away to begin with a new database',
    );
  }
}
