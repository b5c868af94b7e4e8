import type { Pool } from 'pg';
import { pendingMigrations } from '#db/migrations/pending.ts';
import { CannotStart } from '#lib/core/cannot-start.ts';

/** Refuses a database that would have to be brought up to date first, or is not ours. Writes nothing. */
export async function checkUpToDate(pool: Pool): Promise<void> {
  const { rows: columns } = await pool.query(
    `SELECT 1 FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = 'schema_migrations' AND column_name IN ('name', 'sha256')`,
  );
  if (columns.length < 2) throw new CannotStart('it is no database of Second Source; name another');
  const { rows: applied } = await pool.query('SELECT name, sha256 FROM schema_migrations');
  if (pendingMigrations('postgres', applied).length > 0) {
    throw new CannotStart('it is of an earlier release; start Second Source on it, or use the command of that release');
  }
}
