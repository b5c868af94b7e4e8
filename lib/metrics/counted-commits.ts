import type { Db } from '#db/db.ts';
import type { Metrics } from './metrics.ts';

/** The same database, each commit of which is counted and timed. */
export const countCommits = (db: Db, { committed }: Pick<Metrics, 'committed'>): Db => ({
  ...db,
  commit: async (change) => {
    const since = performance.now();
    try {
      const result = await db.commit(change);
      committed({ outcome: result.ok ? 'done' : 'stale', ms: performance.now() - since });
      return result;
    } catch (cause) {
      committed({ outcome: 'failed', ms: performance.now() - since });
      throw cause;
    }
  },
});
