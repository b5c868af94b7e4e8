import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** A live comment; undefined when there is none. */
export async function findComment(db: Db, id: string) {
  const { comments } = db.tables;
  const [row] = await db.read
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), isNull(comments.withdrawnAt)));
  return row;
}
