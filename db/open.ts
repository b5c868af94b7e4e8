import type { Db } from './db.ts';
import type { OnCopied, Target } from './target.ts';

/** Opens the database, made if it is not there and brought up to date. Several instances may do so at once. */
export async function openDatabase(target: Target, onCopied: OnCopied = () => undefined): Promise<Db> {
  // Loaded when needed, so that an installation on one engine never loads the other's driver.
  if ('file' in target) return (await import('./sqlite/open-sqlite.ts')).openSqlite(target, onCopied);
  return (await import('./postgres/open-postgres.ts')).openPostgres(target);
}
