import Database from 'better-sqlite3';

/**
 * Moves the write-ahead log into a database that nobody has open, which can then be renamed as one file. Closing does the
 * same but says nothing when it fails, as on a full disk.
 * @throws SqliteError where not all of it could be moved
 */
export function foldLog(file: string): void {
  const connection = new Database(file, { fileMustExist: true });
  try {
    connection.pragma('synchronous = FULL');
    const [moved] = connection.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    if (moved?.busy !== 0) throw new Database.SqliteError('the write-ahead log is in use', 'SQLITE_BUSY');
  } finally {
    connection.close();
  }
}
