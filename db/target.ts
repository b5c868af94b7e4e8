/** Which database to open. */
export type Target = SqliteTarget | PostgresTarget;
export type SqliteTarget = {
  readonly file: string;
  /** `always` (the default) survives a power cut; `never` is for tests and benchmarks' own databases. */
  readonly sync?: 'always' | 'never';
  /** How long to wait for another process that brings it up to date; MIGRATING_MS when not given. */
  readonly migratingMs?: number;
};
export type PostgresTarget = {
  readonly url: string;
  /** How many connections to hold at most; 10 when not given. */
  readonly connections?: number;
  /** Nothing is written, not even to bring it up to date: one of an earlier release is refused. */
  readonly readOnly?: boolean;
  /** That of db/postgres/patience.ts when not given. */
  readonly patience?: Patience;
  /** How long to wait for another process that brings it up to date; MIGRATING_MS when not given. */
  readonly migratingMs?: number;
};

/** How many milliseconds are waited, and not longer. */
export type Patience = {
  /** For a new connection. */
  readonly connectMs: number;
  /** For a free connection, while all are in use. */
  readonly connectionMs: number;
  /** For one statement, by the server. */
  readonly statementMs: number;
  /** For a row or table that another transaction holds, by the server. */
  readonly lockMs: number;
  /** For the next statement of a transaction, by the server. */
  readonly idleMs: number;
  /** For an answer to one statement, by us. */
  readonly answerMs: number;
};

export const MIGRATING_MS = 60_000;

/** Is told what happens while a database is opened. */
export type OnOpening = (news: OpeningNews) => void;
export type OpeningNews =
  /** Where the copy is that was made of a SQLite file before it was brought up to date. */
  | { readonly kind: 'copied'; readonly copy: string }
  /** Another process brings it up to date; it is waited for. */
  | { readonly kind: 'waiting'; readonly patienceMs: number };
