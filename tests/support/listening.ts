import Database from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Db, Reads } from '#db/db.ts';
import { postgresTables } from '#db/tables.postgres.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';

export type Statement = { readonly sql: string; readonly params: unknown[] };

/** Runs queries and keeps the statements that they came down to; `explain` gives the engine's plan for one of them. */
export type Listening = {
  readonly statementsOf: (ask: (db: Db) => Promise<unknown>) => Promise<readonly Statement[]>;
  readonly explain: (statement: Statement) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
};

export function listenToSqlite(file: string): Listening {
  const client = new Database(file, { readonly: true });
  const heard: Statement[] = [];
  const read = drizzleSqlite({ client, logger: { logQuery: (sql, params) => void heard.push({ sql, params }) } });
  return {
    statementsOf: statementsOf({ engine: 'sqlite', tables: sqliteTables, read, ...neither }, heard),
    explain: ({ sql, params }) => Promise.resolve(client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params)),
    close: () => Promise.resolve(void client.close()),
  };
}

export function listenToPostgres(url: string): Listening {
  const client = new pg.Pool({ connectionString: url, max: 2 });
  // The database is dropped right after, sometimes before the server has noticed that the connections are closed.
  client.on('error', () => undefined);
  const heard: Statement[] = [];
  const read = drizzlePostgres({ client, logger: { logQuery: (sql, params) => void heard.push({ sql, params }) } });
  return {
    statementsOf: statementsOf(
      { engine: 'postgres', tables: postgresTables, read: read as unknown as Reads, ...neither },
      heard,
    ),
    explain: async ({ sql, params }) =>
      (await client.query<{ 'QUERY PLAN': unknown[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, params)).rows.flatMap(
        (row) => row['QUERY PLAN'],
      ),
    close: () => client.end(),
  };
}

const neither = {
  commit: () => Promise.reject(new Error('only reads are listened to')),
  storageFault: () => Promise.resolve(null),
  close: () => Promise.resolve(),
};

const statementsOf = (db: Db, heard: Statement[]) => async (ask: (db: Db) => Promise<unknown>) => {
  heard.length = 0;
  await ask(db);
  return [...heard];
};
