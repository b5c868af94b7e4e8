import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

/** Every claim of an article, withdrawn ones too, in the order of the copy; or some of them. */
export async function claimsOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { claims } = db.tables;
  return db.read
    .select()
    .from(claims)
    .where(and(eq(claims.articleId, articleId), only && inArray(claims.id, [...only])))
    .orderBy(asc(claims.position), asc(claims.id));
}

export type ClaimRow = Awaited<ReturnType<typeof claimsOfArticle>>[number];

/** The ids of an article's claims, withdrawn ones too, in the order of the copy. */
export async function claimIdsOfArticle(db: Db, articleId: ArticleId): Promise<readonly ClaimId[]> {
  const { claims } = db.tables;
  const rows = await db.read
    .select({ id: claims.id })
    .from(claims)
    .where(eq(claims.articleId, articleId))
    .orderBy(asc(claims.position), asc(claims.id));
  return rows.map((row) => row.id);
}

/** Of every live claim of an article as much as its place in the copy and the strip of the desk ask, in order. */
export async function claimLinesOfArticle(db: Db, articleId: ArticleId) {
  const { claims } = db.tables;
  return db.read
    .select({
      id: claims.id,
      sentence: claims.sentence,
      spans: claims.spans,
      state: claims.state,
      round: claims.round,
      code: claims.code,
      returnedAt: claims.returnedAt,
      contradictionCount: claims.contradictionCount,
      flagCount: claims.flagCount,
    })
    .from(claims)
    .where(and(eq(claims.articleId, articleId), isNull(claims.withdrawnAt)))
    .orderBy(asc(claims.position), asc(claims.id));
}

export type ClaimLineRow = Awaited<ReturnType<typeof claimLinesOfArticle>>[number];

/** What was taken out of an article's list of claims with a reason, oldest first. */
export async function droppedOfArticle(db: Db, articleId: ArticleId) {
  const { claims } = db.tables;
  return db.read
    .select({ id: claims.id, sentence: claims.sentence, text: claims.text, reason: claims.withdrawnReason })
    .from(claims)
    .where(and(eq(claims.articleId, articleId), eq(claims.exit, 'dropped')))
    .orderBy(asc(claims.withdrawnAt), asc(claims.position), asc(claims.id));
}
