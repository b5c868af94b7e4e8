import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { CannotStart } from '#lib/core/cannot-start.ts';

/** A link to a disk that is not mounted must not be replaced by a new and empty database. */
export function demandNoDeadLink(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true || existsSync(file)) return;
  throw new CannotStart(
    `${file}: it is a link to ${readlinkSync(file)}, where no file is. Mount the disk or put the database back there, or ` +
      'remove the link to begin with a new database',
  );
}
