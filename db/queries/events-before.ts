import { and, asc, desc, eq, inArray, lt, ne, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

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

/** The entries on claims that have a check which somebody may not read yet, oldest first: among them those that tell of it. */
export async function eventsBesideHiddenChecks(db: Db, reader: UserId) {
  const { checks, claims, events } = db.tables;
  const hiding = db.read
    .select({ claimId: checks.claimId })
    .from(checks)
    .innerJoin(claims, eq(claims.id, checks.claimId))
    .where(
      and(
        ne(checks.checkerId, reader),
        or(
          eq(checks.status, 'draft'),
          and(inArray(claims.state, ['checked', 'second_check']), eq(checks.round, claims.round)),
        ),
      ),
    );
  return db.read
    .select({ sequence: events.sequence, kind: events.kind, actorId: events.actorId, payload: events.payload })
    .from(events)
    .where(inArray(events.claimId, hiding))
    .orderBy(asc(events.sequence));
}
