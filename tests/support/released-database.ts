import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import pg from 'pg';
import { MIGRATIONS } from '#db/migrations/bundle.ts';
import { folder } from './database.ts';
import { newBarePostgresDatabase } from './postgres-database.ts';

/** Rows by table, as either engine gives them: truth as 0 and 1, bytes in hexadecimal. */
export type Rows = ReadonlyMap<string, readonly Row[]>;
export type Row = Readonly<Record<string, string | number | null>>;

const RELEASED = join(import.meta.dirname, '../fixtures/released');

let count = 0;

/**
 * A filled SQLite database as a release left it, in a file of its own.
 * @param fixture `0001-demo`: its number is that of the last migration it was made with
 * @param more SQL for what the fixture lacks
 */
export function releasedFile(fixture: string, more = ''): string {
  const file = join(folder(), `released-${(count += 1)}.db`);
  writeFileSync(file, gunzipSync(readFileSync(join(RELEASED, `${fixture}.db.gz`))));
  const connection = new Database(file);
  connection.exec(more);
  connection.close();
  return file;
}

/** The same rows in a PostgreSQL database that only the migrations of that release were run on; its address. */
export async function releasedPostgres(fixture: string, more = ''): Promise<string> {
  const rows = sqliteRows(releasedFile(fixture, more));
  const url = await newBarePostgresDatabase();
  await onPostgres(url, async (client) => {
    await client.query('CREATE TABLE schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL)');
    const made = MIGRATIONS.postgres.slice(0, Number.parseInt(fixture, 10) + 1);
    for (const { name, sql } of made) {
      await client.query(sql);
      await client.query(`INSERT INTO schema_migrations VALUES ($1, encode(sha256(convert_to($2, 'UTF8')), 'hex'))`, [
        name,
        sql,
      ]);
    }
    // Rows come in any order, and past the guards.
    await client.query(`SET session_replication_role = replica; DELETE FROM chain_head`);
    for (const [table, all] of rows) await insertAll(client, table, all);
    await client.query(
      `SELECT setval(pg_get_serial_sequence('claim_tokens', 'id'), (SELECT max(id) FROM claim_tokens))`,
    );
  });
  return url;
}

async function insertAll(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = $1`,
    [table],
  );
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]));
  for (const row of rows) {
    const names = Object.keys(row);
    const values = names.map((name) => {
      if (typeOf.get(name) === 'bytea') return Buffer.from(String(row[name]), 'hex');
      return typeOf.get(name) === 'boolean' && row[name] !== null ? row[name] === 1 : row[name];
    });
    const places = names.map((_, n) => `$${n + 1}`).join(', ');
    await client.query(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
      values,
    );
  }
}

/** All rows of all tables, without what the engine keeps for itself. */
export function sqliteRows(file: string): Rows {
  const connection = new Database(file, { readonly: true });
  try {
    const tables = connection
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table'
           AND name NOT LIKE 'claim\\_search%' ESCAPE '\\' AND name <> 'schema_migrations' ORDER BY name`,
      )
      .all();
    return new Map(
      tables.map(({ name }) => [name, connection.prepare<[], object>(`SELECT * FROM "${name}"`).all().map(plain)]),
    );
  } finally {
    connection.close();
  }
}

/** The same from PostgreSQL; what it computes beside (`lexemes`) is left out. */
export async function postgresRows(url: string): Promise<Rows> {
  return onPostgres(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string; columns: string }>(
      `SELECT table_name AS name, string_agg(format('%I', column_name), ', ') AS columns
         FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> 'schema_migrations' AND is_generated = 'NEVER'
        GROUP BY table_name ORDER BY table_name`,
    );
    const found = new Map<string, readonly Row[]>();
    for (const { name, columns } of tables) {
      found.set(name, (await client.query<object>(`SELECT ${columns} FROM "${name}"`)).rows.map(plain));
    }
    return found;
  });
}

const plain = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => {
      if (Buffer.isBuffer(value)) return [name, value.toString('hex')];
      if (typeof value === 'boolean') return [name, Number(value)];
      return [name, value as string | number | null];
    }),
  );

async function onPostgres<T>(url: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.setTypeParser(pg.types.builtins.INT8, Number);
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}
