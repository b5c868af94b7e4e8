import { and, asc, desc, eq, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared, preparedEach } from '#db/prepared.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

export type NextRow = { readonly claimId: ClaimId; readonly articleId: ArticleId };

/** States in which a claim waits for somebody's check. */
const TO_CHECK = ['open', 'needs_attention', 'checked', 'second_check'] as const;
/** No claim has this id: "except for none". */
const NONE = '' as ClaimId;

/** The first claim of the article, in copy order after `after`, that this person can still do something about. */
export async function nextClaimInArticle(db: Db, userId: UserId, articleId: ArticleId, after: ClaimId | null) {
  const asked = { userId, articleId, after: after ?? NONE };
  const [behind] = await inArticle(db, 'behind', asked);
  // None behind it: the round goes on from the top.
  const [row] = behind ? [behind] : await inArticle(db, 'anywhere', asked);
  return row;
}

/** The most urgent claim that is assigned to this person, in any article. */
export async function nextClaimAssigned(db: Db, userId: UserId, except: ClaimId | null) {
  const [row] = await assigned(db, { userId, after: except ?? NONE });
  return row;
}

type Asked = { readonly userId: UserId; readonly after: ClaimId };

type InArticle = Asked & { readonly articleId: ArticleId };
const inArticle = preparedEach<'behind' | 'anywhere', InArticle, NextRow>((db, where) => {
  const { claims } = db.tables;
  const place = db.read
    .select({ position: claims.position })
    .from(claims)
    .where(eq(claims.id, sql.placeholder('after')));
  // Asked apart, so that either is the first fit in the order of an index, and nothing is sorted.
  const behind = where === 'behind' ? sql`${claims.position} > ${place}` : undefined;
  return db.read
    .select({ claimId: claims.id, articleId: claims.articleId })
    .from(claims)
    .where(and(eq(claims.articleId, sql.placeholder('articleId')), behind, waitsForMe(db)))
    .orderBy(asc(claims.position), asc(claims.id))
    .limit(1);
});

const assigned = prepared<Asked, NextRow>((db) => {
  const { claims } = db.tables;
  return db.read
    .select({ claimId: claims.id, articleId: claims.articleId })
    .from(claims)
    .where(and(eq(claims.assigneeId, sql.placeholder('userId')), waitsForMe(db)))
    .orderBy(desc(claims.priority), asc(claims.id))
    .limit(1);
});

/** Live, waiting, nobody else's, and not one that waits for the second check after my own first. */
function waitsForMe({ read, tables: { checks, claims } }: Db) {
  const mine = read
    .select({ one: sql`1` })
    .from(checks)
    .where(
      and(
        eq(checks.claimId, claims.id),
        eq(checks.checkerId, sql.placeholder('userId')),
        eq(checks.round, claims.round),
        eq(checks.status, 'closed'),
        inArray(claims.state, ['checked', 'second_check']),
      ),
    );
  return and(
    isNull(claims.withdrawnAt),
    inArray(claims.state, [...TO_CHECK]),
    or(isNull(claims.assigneeId), eq(claims.assigneeId, sql.placeholder('userId'))),
    ne(claims.id, sql.placeholder('after')),
    notExists(mine),
  );
}
