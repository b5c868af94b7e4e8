import { setTimeout as pause } from 'node:timers/promises';
import { getTableName } from 'drizzle-orm';
import type { Pool, PoolClient } from 'pg';
import { pendingMigrations, type Migration } from '#db/migrations/pending.ts';
import type { OnOpening } from '#db/target.ts';
import { postgresTables } from '#db/tables.postgres.ts';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { checkIsOurs } from './check-is-ours.ts';

type Waiting = { readonly patienceMs: number; readonly tell: OnOpening };

/**
 * Brings the database up to date, or fills it where it is empty; the others who want the same wait, and then find it
 * done. One that holds anything of somebody else is refused and left as it is.
 */
export async function migratePostgres(pool: Pool, { patienceMs, tell }: Waiting): Promise<void> {
  const client = await pool.connect();
  try {
    // A migration may take as long as it needs, whatever holds for the rest.
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0');
    await lock(client, { patienceMs, tell });
    const applied = await checkIsOurs(client);
    if (applied === null) await fill(client);
    else for (const migration of pendingMigrations('postgres', applied)) await inTransaction(client, [migration]);
    await checkTables(client);
  } finally {
    // Ended and not given back: its settings and its lock go with it.
    client.release(true);
  }
}

/** Any number of our own; advisory locks are told apart by it. */
const LOCK = 7_305_804_402;
const FIRST_WAIT_MS = 2000;
const RETRY_MS = 100;

async function lock(client: PoolClient, { patienceMs, tell }: Waiting): Promise<void> {
  const since = performance.now();
  let told = false;
  while (!(await taken(client))) {
    const waited = performance.now() - since;
    if (waited >= patienceMs) throw new CannotStart(await tooLong(client, patienceMs));
    if (!told && waited >= Math.min(FIRST_WAIT_MS, patienceMs / 2)) {
      tell({ kind: 'waiting', patienceMs });
      told = true;
    }
    await pause(RETRY_MS);
  }
}

async function taken(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
  return rows[0]?.taken === true;
}

/** PostgreSQL frees the lock of a connection that ends, so what is waited for in vain is one that hangs. */
async function tooLong(client: PoolClient, patienceMs: number): Promise<string> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_catalog.pg_locks
      WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32 | objid::bigint) = $1`,
    [LOCK],
  );
  const [holder] = rows;
  return (
    `Another process has been bringing the database up to date for ${patienceMs / 1000} seconds and does not end. ` +
    `End it${holder ? ` (SELECT pg_terminate_backend(${holder.pid}) on PostgreSQL)` : ''}, then start again.`
  );
}

/** All of it or nothing: what is cut short leaves an empty database as it was. */
const fill = (client: PoolClient): Promise<void> =>
  inTransaction(client, pendingMigrations('postgres', []), MIGRATIONS);

const MIGRATIONS =
  'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL)';

async function inTransaction(client: PoolClient, migrations: readonly Migration[], first = ''): Promise<void> {
  try {
    await client.query(`BEGIN; ${first}`);
    for (const { name, sha256, sql } of migrations) {
      await client.query(sql);
      await client.query('INSERT INTO schema_migrations (name, sha256) VALUES ($1, $2)', [name, sha256]);
    }
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw cause;
  }
}

/** What was brought up to date and then lost a table would fail at the first page that needs it. */
async function checkTables(client: PoolClient): Promise<void> {
  const names = Object.values(postgresTables).map((table) => getTableName(table));
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass('public.' || quote_ident(name)) IS NULL`,
    [names],
  );
  if (rows[0]) throw new CannotStart(`The table "${rows[0].name}" is missing from the database. Put back a backup.`);
}
