import { CannotStart } from '#lib/core/cannot-start.ts';
import { fileFault } from '#lib/core/file-fault.ts';

/** The same error, naming the file: what SQLite says of one does not tell which. */
export const inFile = (file: string, cause: unknown): Error => named(file, { cause, words: wordsOf(cause) });

/** The same for whoever runs the server, with what to do. */
export function toStart(file: string, error: unknown): Error {
  const cause = saysAlready(error, file) ? error : (ofSqlite(error) ?? error);
  const [, advice] = ADVICE.find(([pattern]) => pattern.test(codeOf(cause))) ?? [];
  const words = wordsOf(cause).replace(/name another$/, 'name another folder with DATA_DIR');
  return named(file, { cause, words: advice === undefined ? words : `${words}. ${advice}` });
}

/** A builder of queries wraps what SQLite said. */
function ofSqlite(error: unknown): Error | null {
  if (!(error instanceof Error)) return null;
  return codeOf(error).startsWith('SQLITE_') ? error : ofSqlite(error.cause);
}

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');
const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const saysAlready = (cause: unknown, file: string): cause is CannotStart =>
  cause instanceof CannotStart && cause.message.includes(file);

function named(file: string, { cause, words }: { readonly cause: unknown; readonly words: string }): Error {
  return saysAlready(cause, file) ? cause : new CannotStart(fileFault(cause, file) ?? `${file}: ${words}`, { cause });
}

const BACKUP = 'Put back a backup (npm run --silent cli -- restore BACKUP), or name another folder with DATA_DIR.';

const WRITABLE = 'See that the user that runs the server may write to the file and its folder.';

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_CORRUPT/, `The database is damaged. ${BACKUP}`],
  [/^SQLITE_NOTADB/, `It is something else, or damaged at its beginning. ${BACKUP}`],
  [/^SQLITE_FULL/, 'No space is left on the disk. Make room, then start again.'],
  [/^SQLITE_(READONLY|PERM)/, WRITABLE],
  [/^SQLITE_CANTOPEN/, `${WRITABLE} Where they may, the disk may have no room for another file (df -i).`],
  [/^SQLITE_(BUSY|LOCKED)/, 'Another process holds it. End that process, then start again.'],
  [/^SQLITE_(IOERR|PROTOCOL|NOLFS)/, 'The disk cannot be read or written. Check the disk; it must be a local one.'],
];
