import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

/** An event of an article; undefined when there is none. */
export async function findEvent(db: Db, articleId: ArticleId, id: string) {
  const { events } = db.tables;
  const [row] = await db.read
    .select()
    .from(events)
    .where(and(eq(events.id, id), eq(events.articleId, articleId)));
  return row;
}

export type EventRow = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

/** What happened on an article after an event, oldest first. */
export async function eventsSince(db: Db, articleId: ArticleId, sequence: number) {
  const { events } = db.tables;
  return db.read
    .select()
    .from(events)
    .where(and(eq(events.articleId, articleId), gt(events.sequence, sequence)))
    .orderBy(asc(events.sequence));
}

/** The verdict that ended at a moment, because another came into force. */
export async function verdictEndedAt(db: Db, claimId: ClaimId, at: number) {
  const { verdicts } = db.tables;
  const [row] = await db.read
    .select({ id: verdicts.id })
    .from(verdicts)
    .where(and(eq(verdicts.claimId, claimId), eq(verdicts.endedAt, at)));
  return row?.id;
}

/** Whether the log has an entry of this id, about whatever it may be. */
export async function isEventId({ read, tables: { events } }: Db, id: string): Promise<boolean> {
  return (await read.select({ id: events.id }).from(events).where(eq(events.id, id))).length > 0;
}
