import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Db, Reads, Writes } from '#db/db.ts';
import { MIGRATING_MS, type OnOpening, type PostgresTarget } from '#db/target.ts';
import { postgresTables } from '#db/tables.postgres.ts';
import { atServer } from './at-server.ts';
import { commitOn } from './commit-on.ts';
import { checkUpToDate } from './check-up-to-date.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { PATIENCE, patientPool, unhurriedPool } from './patience.ts';
import { roomLeft } from './room-left.ts';

// Counts and sums come as text, because they can pass what a JavaScript number keeps exactly; ours never do.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export async function openPostgres(target: PostgresTarget, tell: OnOpening): Promise<Db> {
  const pool = target.readOnly ? await readingPool(target) : await writingPool(target, tell);
  const builders = drizzle({ client: pool });
  // The server ends a transaction of which it hears nothing more; then it is known what became of it.
  const findOutMs = (target.patience ?? PATIENCE).idleMs + 2000;
  const commit = commitOn(pool, { q: builders as unknown as Writes, tables: postgresTables, findOutMs });
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
    storageFault: () => roomLeft(pool),
    close: async () => {
      // A pool that is ended leaves those who still wait for a connection waiting for ever.
      await Promise.allSettled(running);
      await pool.end();
    },
  };
}

/** For commands: somebody waits for them at a terminal, and may end them. */
async function readingPool(target: PostgresTarget): Promise<pg.Pool> {
  const pool = unhurriedPool(target);
  try {
    await checkUpToDate(pool);
    return pool;
  } catch (cause) {
    await pool.end();
    throw atServer(target.url, cause);
  }
}

async function writingPool(target: PostgresTarget, tell: OnOpening): Promise<pg.Pool> {
  const migrating = unhurriedPool({ ...target, connections: 1 });
  try {
    await migratePostgres(migrating, { patienceMs: target.migratingMs ?? MIGRATING_MS, tell });
  } catch (cause) {
    throw atServer(target.url, cause);
  } finally {
    await migrating.end();
  }
  return patientPool(target);
}
