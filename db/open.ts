import type { Db } from './db.ts';
import type { OnOpening, Target } from './target.ts';

/**
 * Opens the database, made if it is not there and brought up to date. Several instances may do so at once.
 * @throws CannotStart in words for whoever runs the server
 */
export async function openDatabase(target: Target, onOpening: OnOpening = () => undefined): Promise<Db> {
  // Loaded when needed, so that an installation on one engine never loads the other's driver.
  if ('file' in target) {
    const [{ openSqlite }, { toStart }] = [
      await import('./sqlite/open-sqlite.ts'),
      await import('./sqlite/in-file.ts'),
    ];
    try {
      return openSqlite(target, onOpening);
    } catch (cause) {
      throw toStart(target.file, cause);
    }
  }
  return (await import('./postgres/open-postgres.ts')).openPostgres(target, onOpening);
}
