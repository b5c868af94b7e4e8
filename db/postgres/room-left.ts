import type { Pool } from 'pg';
import type { StorageFault } from '#db/db.ts';

/**
 * Whether there is room on the disk of the server. It offers no way to ask, and rows go on being changed in place long
 * after no table can grow any more: so it is made to write something aside, a megabyte that it throws away at once.
 */
export async function roomLeft(pool: Pool): Promise<StorageFault | null> {
  const client = await pool.connect();
  try {
    await client.query(WRITE_ASIDE);
    client.release();
    return null;
  } catch (cause) {
    client.release(true);
    if (cause instanceof Error && 'code' in cause && cause.code === DISK_FULL) return 'full';
    // A limit on such files, set by whoever runs the server, says nothing of the disk.
    if (cause instanceof Error && 'code' in cause && cause.code === LIMIT_EXCEEDED) return null;
    throw cause;
  }
}

/** Several statements in one message are one transaction, and the setting ends with it. */
const WRITE_ASIDE = `
  SET LOCAL work_mem = '64kB';
  WITH aside AS MATERIALIZED (SELECT repeat(md5(n::text), 32) AS text FROM generate_series(1, 1000) AS n)
  SELECT count(*) FROM aside`;

const DISK_FULL = '53100';
const LIMIT_EXCEEDED = '53400';
