/** Why a database could not do what it was asked, as far as a person can do something about it. */
export type FailureReason = 'unreachable' | 'late' | 'locked' | 'full' | 'read_only' | 'broken';

/** What is wrong with the database, where something failed because of that and not because of what was asked. */
export type DatabaseFailure = {
  readonly reason: FailureReason;
  /** Whether what was to be saved is saved: certainly not, or nobody can say, because COMMIT was sent and not answered. */
  readonly saved: 'no' | 'unknown';
};

/** A sentence for anybody: it names no place and no machine. */
export const FAILURE_WORDS = {
  unreachable: 'The database cannot be reached.',
  late: 'The database does not answer in time.',
  locked: 'The database is locked by something else.',
  full: 'There is no room left for the database.',
  read_only: 'The database cannot be written to.',
  broken: 'The database cannot be read and written.',
} as const satisfies Record<FailureReason, string>;

/** What to tell a person whose request met with it. */
export const wordsOfFailure = ({ reason, saved }: DatabaseFailure): string =>
  saved === 'no'
    ? `${FAILURE_WORDS[reason]} Nothing was saved. Try again in a moment.`
    : 'The connection to the database was lost while this was being saved, so it may be saved or not. Look before you send it again.';
