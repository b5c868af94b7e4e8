import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Db, Reads, Writes } from '#db/db.ts';
import type { PostgresTarget } from '#db/target.ts';
import { postgresTables } from '#db/tables.postgres.ts';
import { commitOn } from './commit-on.ts';
import { checkUpToDate } from './check-up-to-date.ts';
import { migratePostgres } from './migrate-postgres.ts';

// Counts and sums come as text, because they can pass what a JavaScript number keeps exactly; ours never do.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export async function openPostgres({ url, connections = 10, readOnly = false }: PostgresTarget): Promise<Db> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'second-source',
    ...(readOnly && READ_ONLY),
  });
  // An idle connection that the server closed is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await (readOnly ? checkUpToDate(pool) : migratePostgres(pool));
  } catch (cause) {
    await pool.end();
    throw cause;
  }
  const builders = drizzle({ client: pool });
  const commit = commitOn(pool, builders as unknown as Writes, postgresTables);
  const running = new Set<Promise<unknown>>();
  return {
    engine: 'postgres',
    tables: postgresTables,
    read: builders as unknown as Reads,
    commit: (change) => {
      const result = commit(change);
      running.add(result);
      return result.finally(() => running.delete(result));
    },
    // Its files are its own affair: what is wrong with them shows in what it answers.
    storageFault: () => Promise.resolve(null),
    close: async () => {
      // A pool that is ended leaves those who still wait for a connection waiting for ever.
      await Promise.allSettled(running);
      await pool.end();
    },
  };
}

const READ_ONLY = { options: '-c default_transaction_read_only=on' };
