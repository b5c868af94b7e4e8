import { and, count, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** How many sessions are neither over nor ended, each of one browser. */
export async function countOpenSessions(db: Db, now: number): Promise<number> {
  const { sessions } = db.tables;
  const [row] = await db.read
    .select({ open: count() })
    .from(sessions)
    .where(and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now)));
  return row?.open ?? 0;
}
