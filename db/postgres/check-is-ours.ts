import type { PoolClient } from 'pg';
import { CannotStart } from '#lib/core/cannot-start.ts';

/**
 * Refuses a database that holds anything of somebody else, before anything is made in it.
 * @returns what was applied to it; null for one that is empty
 */
export async function checkIsOurs(client: PoolClient): Promise<readonly unknown[] | null> {
  await checkServer(client);
  const { rows: columns } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = 'schema_migrations'`,
  );
  const names = columns.map(({ name }) => name);
  if (names.includes('name') && names.includes('sha256')) {
    const { rows } = await client.query('SELECT name, sha256 FROM schema_migrations');
    // A first start of an earlier release that was cut short left this one table.
    if (rows.length > 0) return rows;
  }
  const others = (await relationsIn(client)).filter(
    (name) => name !== 'public.schema_migrations' || names.length !== 2,
  );
  if (others.length === 0) return null;
  throw new CannotStart(
    `The PostgreSQL database of DATABASE_URL is somebody else's: it holds ${others[0]}` +
      `${others.length > 1 ? ` and ${others.length - 1} more` : ''}. Nothing was changed in it. ` +
      'Make an empty database (createdb) and name it in DATABASE_URL.',
  );
}

async function checkServer(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{
    version: number;
    encoding: string;
    schema: string | null;
    recovering: boolean;
  }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
      current_schema() AS schema, pg_is_in_recovery() AS recovering`,
  );
  const [server] = rows;
  if (!server) return;
  if (server.version < OLDEST * 10_000)
    throw new CannotStart(
      `PostgreSQL ${Math.floor(server.version / 10_000)} is too old. Use PostgreSQL ${OLDEST} or newer.`,
    );
  if (server.recovering)
    throw new CannotStart('PostgreSQL is a standby, which can only be read. Name the primary in DATABASE_URL.');
  if (server.encoding !== 'UTF8')
    throw new CannotStart(
      `The PostgreSQL database of DATABASE_URL is in ${server.encoding}. Make one in UTF8 (createdb --encoding=UTF8 --template=template0).`,
    );
  if (server.schema !== 'public')
    throw new CannotStart(
      `Tables would be made in the schema "${server.schema ?? ''}" of the PostgreSQL database. ` +
        'Let search_path of the user begin with public.',
    );
}

const OLDEST = 15;

/** Every table, view and sequence that belongs to no extension. */
async function relationsIn(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
        AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
