import { eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** What has been counted under a key; `expiresAt` in UTC milliseconds. */
export async function findRateLimit(db: Db, key: string): Promise<{ points: number; expiresAt: number } | null> {
  const { rateLimits } = db.tables;
  const [row] = await db.read
    .select({ points: rateLimits.points, expiresAt: rateLimits.expiresAt })
    .from(rateLimits)
    .where(eq(rateLimits.key, key));
  return row ? { points: row.points, expiresAt: row.expiresAt ?? 0 } : null;
}
