import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** Every claim of an article, withdrawn ones too, in the order of the copy. */
export async function claimsOfArticle(db: Db, articleId: ArticleId) {
  const { claims } = db.tables;
  return db.read
    .select()
    .from(claims)
    .where(eq(claims.articleId, articleId))
    .orderBy(asc(claims.position), asc(claims.id));
}

export type ClaimRow = Awaited<ReturnType<typeof claimsOfArticle>>[number];
