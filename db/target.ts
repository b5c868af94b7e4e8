/** Which database to open. */
export type Target = SqliteTarget | PostgresTarget;
export type SqliteTarget = {
  readonly file: string;
  /** `always` (the default) survives a power cut; `never` is for tests and benchmarks' own databases. */
  readonly sync?: 'always' | 'never';
};
/** Is told where the copy is that was made of a SQLite file before it was brought up to date. */
export type OnCopied = (copy: string) => void;
export type PostgresTarget = {
  readonly url: string;
  /** How many connections to hold at most; 10 when not given. */
  readonly connections?: number;
  /** Nothing is written, not even to bring it up to date: one of an earlier release is refused. */
  readonly readOnly?: boolean;
};
