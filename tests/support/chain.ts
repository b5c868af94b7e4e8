import Database from 'better-sqlite3';
import pg from 'pg';

/** Runs SQL behind the application's back, past the guards that keep the log append-only. */
export async function tamper(target: { file: string } | { url: string }, ...statements: readonly string[]) {
  if ('file' in target) {
    const connection = new Database(target.file);
    connection.exec('DROP TRIGGER events_stay; DROP TRIGGER events_remain;');
    for (const statement of statements) connection.exec(statement);
    connection.close();
    return;
  }
  const client = new pg.Client({ connectionString: target.url });
  await client.connect();
  for (const statement of ['ALTER TABLE events DISABLE TRIGGER USER', ...statements]) await client.query(statement);
  await client.end();
}
