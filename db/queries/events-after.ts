import { asc, gt } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The entries of the log that follow `sequence`, in order, all columns. */
export function eventsAfter(db: Db, sequence: number, limit: number) {
  const { events } = db.tables;
  return db.read.select().from(events).where(gt(events.sequence, sequence)).orderBy(asc(events.sequence)).limit(limit);
}
