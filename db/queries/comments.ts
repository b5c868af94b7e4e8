import { and, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { isRemarkOpenTo } from './open-to-all.ts';
import type { UserId } from '#lib/core/ids.ts';

/** A live comment; undefined when there is none, or none that the reader may see: see `findEvidence`. */
export async function findComment(db: Db, id: string, reader?: UserId) {
  const { checks, claims, comments } = db.tables;
  const [row] = await db.read
    .select(getTableColumns(comments))
    .from(comments)
    .innerJoin(claims, eq(claims.id, comments.claimId))
    .leftJoin(checks, eq(checks.id, comments.checkId))
    .where(
      and(eq(comments.id, id), isNull(comments.withdrawnAt), isRemarkOpenTo({ checks, claims, comments }, reader)),
    );
  return row;
}
