import { eventsSince } from '#db/queries/events-for-undo.ts';
import type { Db } from '#db/db.ts';
import type { ReportReading } from './read-report.ts';

export type Arrived = { readonly captures: number; readonly sources: number };

/** How much material arrived for an article after it was signed: it is no part of what was signed. */
export async function arrivedSince(db: Db, { facts, rows }: ReportReading): Promise<Arrived> {
  if (!rows.signOff || facts.signOffEvent === null) return { captures: 0, sources: 0 };
  const later = await eventsSince(db, facts.article.id, facts.signOffEvent.sequence);
  const times = (kind: string) => later.filter((event) => event.kind === kind).length;
  return { captures: times('capture.added'), sources: times('source.added') };
}
