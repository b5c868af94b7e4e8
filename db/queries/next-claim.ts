import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

/** States in which a claim waits for somebody's check. */
const TO_CHECK = ['open', 'needs_attention', 'checked', 'second_check'] as const;

/** The first claim of the article, in copy order after `after`, that this person can still do something about. */
export async function nextClaimInArticle(db: Db, userId: UserId, articleId: ArticleId, after: ClaimId | null) {
  const { claims } = db.tables;
  const place = db.read
    .select({ position: claims.position })
    .from(claims)
    .where(eq(claims.id, after ?? ('' as ClaimId)));
  const [row] = await db.read
    .select({ claimId: claims.id, articleId: claims.articleId })
    .from(claims)
    .where(and(eq(claims.articleId, articleId), waitsFor(db, userId), after ? ne(claims.id, after) : undefined))
    // Those before it come last: the round goes on from the top.
    .orderBy(desc(sql`${claims.position} > coalesce(${place}, -1)`), asc(claims.position), asc(claims.id))
    .limit(1);
  return row;
}

/** The most urgent claim that is assigned to this person, in any article. */
export async function nextClaimAssigned(db: Db, userId: UserId, except: ClaimId | null) {
  const { claims } = db.tables;
  const [row] = await db.read
    .select({ claimId: claims.id, articleId: claims.articleId })
    .from(claims)
    .where(and(eq(claims.assigneeId, userId), waitsFor(db, userId), except ? ne(claims.id, except) : undefined))
    .orderBy(desc(claims.priority), asc(claims.id))
    .limit(1);
  return row;
}

/** Live, waiting, nobody else's, and not one on which this person has already given the check of the round. */
function waitsFor({ read, tables: { checks, claims } }: Db, userId: UserId) {
  const given = read
    .select({ one: sql`1` })
    .from(checks)
    .where(
      and(
        eq(checks.claimId, claims.id),
        eq(checks.checkerId, userId),
        eq(checks.round, claims.round),
        eq(checks.status, 'closed'),
        isNotNull(checks.closedAt),
        // A returned or re-opened claim may be checked again by the same person.
        inArray(claims.state, ['checked', 'second_check']),
      ),
    );
  return and(
    isNull(claims.withdrawnAt),
    inArray(claims.state, [...TO_CHECK]),
    or(isNull(claims.assigneeId), eq(claims.assigneeId, userId)),
    notExists(given),
  );
}
