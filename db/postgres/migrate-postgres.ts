import type { Pool, PoolClient } from 'pg';
import { pendingMigrations } from '#db/migrations/pending.ts';

/** Brings the database up to date; the others who want the same wait, and then find it done. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      await migrate(client);
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    client.release();
  }
}

/** Any number of our own; advisory locks are told apart by it. */
const LOCK = 7_305_804_402;

async function migrate(client: PoolClient): Promise<void> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL)',
  );
  const { rows } = await client.query('SELECT name, sha256 FROM schema_migrations');
  for (const { name, sha256, sql } of pendingMigrations('postgres', rows)) {
    try {
      await client.query('BEGIN');
      await client.query(sql);
      await client.query('INSERT INTO schema_migrations (name, sha256) VALUES ($1, $2)', [name, sha256]);
      await client.query('COMMIT');
    } catch (cause) {
      await client.query('ROLLBACK');
      throw cause;
    }
  }
}
