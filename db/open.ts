import type { Db } from './db.ts';
import type { OnCopied, Target } from './target.ts';

/** Opens the database, made if it is not there and brought up to date. Several instances may do so at once. */
export async function openDatabase(target: Target, onCopied: OnCopied = () => undefined): Promise<Db> {
  // Loaded when needed, so that an installation on one engine never loads the other's driver.
  if ('file' in target) {
    const [{ openSqlite }, { inFile }] = [await import('./sqlite/open-sqlite.ts'), await import('./sqlite/in-file.ts')];
    try {
      return openSqlite(target, onCopied);
    } catch (cause) {
      throw inFile(target.file, cause);
    }
  }
  return (await import('./postgres/open-postgres.ts')).openPostgres(target);
}
