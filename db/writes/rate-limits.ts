import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { sweeping, type Write } from '#db/db.ts';

/** Counts one more under a key; a window that has run out begins anew. In one statement, so that none is lost. */
export const countAttempt = (key: string, { now, until }: { now: number; until: number }): Write =>
  sweeping('rate limit', (q, { rateLimits: t }) =>
    q
      .insert(t)
      .values({ key, points: 1, expiresAt: until })
      .onConflictDoUpdate({
        target: t.key,
        set: {
          points: sql`case when ${t.expiresAt} <= ${now} then 1 else ${t.points} + 1 end`,
          expiresAt: sql`case when ${t.expiresAt} <= ${now} then ${until} else ${t.expiresAt} end`,
        },
      }),
  );

/** Takes one back: what turned out well does not count. */
export const forgiveAttempt = (key: string): Write =>
  sweeping('rate limit', (q, { rateLimits: t }) =>
    q
      .update(t)
      .set({ points: sql`${t.points} - 1` })
      .where(and(eq(t.key, key), gt(t.points, 0))),
  );

export const forgetAttempts = (key: string): Write =>
  sweeping('rate limit', (q, { rateLimits: t }) => q.delete(t).where(eq(t.key, key)));

export const sweepRateLimits = (now: number): Write =>
  sweeping('rate limit', (q, { rateLimits: t }) => q.delete(t).where(lte(t.expiresAt, now)));
