import type { Db } from './db.ts';

export type Target = SqliteTarget | PostgresTarget;
export type SqliteTarget = {
  readonly file: string;
  /** `always` (the default) survives a power cut; `never` is for tests and benchmarks' own databases. */
  readonly sync?: 'always' | 'never';
};
export type PostgresTarget = {
  readonly url: string;
  /** How many connections to hold at most; 10 when not given. */
  readonly connections?: number;
};

/** Opens the database, made if it is not there and brought up to date. Several instances may do so at once. */
export async function openDatabase(target: Target): Promise<Db> {
  // Loaded when needed, so that an installation on one engine never loads the other's driver.
  if ('file' in target) return (await import('./sqlite/open-sqlite.ts')).openSqlite(target);
  return (await import('./postgres/open-postgres.ts')).openPostgres(target);
}
