import Database from 'better-sqlite3';
import pg from 'pg';

/** Runs SQL behind the application's back, past all guards that keep the log and what was captured as they are. */
export async function tamper(target: { file: string } | { url: string }, ...statements: readonly string[]) {
  if ('file' in target) {
    const connection = new Database(target.file);
    const guards = connection.prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'claim_search%'`,
    );
    for (const { name } of guards.all()) connection.exec(`DROP TRIGGER ${name}`);
    connection.pragma('foreign_keys = OFF');
    for (const statement of statements) connection.exec(statement);
    connection.close();
    return;
  }
  const client = new pg.Client({ connectionString: target.url });
  await client.connect();
  for (const statement of ['SET session_replication_role = replica', ...statements]) await client.query(statement);
  await client.end();
}
