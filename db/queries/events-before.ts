import { desc, eq, lt } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The entries of the log, the newest first, from before a sequence; each with the names of who did it and the story. */
export async function eventsBefore(
  db: Db,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
) {
  const { articles, events, users } = db.tables;
  return db.read
    .select({
      sequence: events.sequence,
      at: events.at,
      kind: events.kind,
      actorId: events.actorId,
      payload: events.payload,
      by: users.name,
      article: articles.slug,
      articleId: events.articleId,
      claimId: events.claimId,
      reason: events.reason,
      policyVersion: events.policyVersion,
      hash: events.hash,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(before === undefined ? undefined : lt(events.sequence, before))
    .orderBy(desc(events.sequence))
    .limit(limit);
}
