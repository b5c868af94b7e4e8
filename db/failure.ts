import type { DatabaseFailure, FailureReason } from '#lib/core/database-failure.ts';

/**
 * Reads an error of either driver, by its codes and down its causes: a builder wraps what the driver said.
 * @returns null for every other error, which is a fault of ours
 */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  const errors = withCauses(error);
  const reason = errors.map(reasonOf).find((found) => found !== null) ?? null;
  // By name, because the code of a server is bundled more than once, and each bundle has a class of its own.
  const commitFailed = errors.some(({ name }) => name === CommitUnanswered.NAME);
  if (reason === null && !commitFailed) return null;
  return { reason: reason ?? 'unreachable', saved: commitFailed ? 'unknown' : 'no' };
}

/** COMMIT was sent, and what came back does not tell whether it was done. */
export class CommitUnanswered extends Error {
  static readonly NAME = 'CommitUnanswered';
  override readonly name = CommitUnanswered.NAME;
  constructor(cause: unknown) {
    super('COMMIT was not answered.', { cause });
  }
}

/** Whether the server said itself that it did not do it; otherwise nothing is known of what it did. */
export const isAnswer = (error: unknown): boolean =>
  // Only what PostgreSQL reports has a severity.
  error instanceof Error && 'severity' in error && !/^(08|57P)/.test(codeOf(error));

function withCauses(error: unknown): readonly Error[] {
  const errors: Error[] = [];
  for (let next = error; next instanceof Error && errors.length < MOST_CAUSES; next = next.cause) errors.push(next);
  return errors;
}

const MOST_CAUSES = 8;

function reasonOf(error: Error): FailureReason | null {
  const code = codeOf(error);
  return (
    BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ??
    BY_WORDS.find(([words]) => words.test(error.message))?.[1] ??
    null
  );
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** SQLite's names of results, PostgreSQL's SQLSTATE (appendix A of its manual), and Node's of a connection that failed. */
const BY_CODE: readonly (readonly [RegExp, FailureReason])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_READONLY/, 'read_only'],
  [/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PROTOCOL|NOMEM)/, 'broken'],
  [/^57014$|^25P0[34]$/, 'late'],
  [/^55P03$/, 'locked'],
  [/^53100$/, 'full'],
  [/^25006$/, 'read_only'],
  [/^(53200|58...|XX00[12])$/, 'broken'],
  [/^(08...|57P..|53...|3D000|28...)$/, 'unreachable'],
  [/^E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_AGAIN|NOTFOUND)/, 'unreachable'],
];

/** What pg says in words alone. */
const BY_WORDS: readonly (readonly [RegExp, FailureReason])[] = [
  [/^(Query read timeout|timeout exceeded when trying to connect)$/, 'late'],
  [
    /^(Connection terminated|Client has encountered a connection error|Client was closed)|^timeout expired$/,
    'unreachable',
  ],
];
