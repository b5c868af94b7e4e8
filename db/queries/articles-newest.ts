import { and, desc, eq, lt, lte, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleStage } from '#lib/core/claims/article-stages.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** Where a page of articles begins: with what is older than this. */
export type ArticleCursor = { readonly createdAt: number; readonly id: ArticleId };

/** Articles with their kept counters, newest first. */
export async function articlesNewest(
  db: Db,
  {
    stage,
    after,
    limit,
  }: { readonly stage?: ArticleStage | undefined; readonly after?: ArticleCursor | undefined; readonly limit: number },
) {
  const { articles } = db.tables;
  return db.read
    .select({
      id: articles.id,
      title: articles.title,
      slug: articles.slug,
      outlet: articles.outlet,
      publishedOn: articles.publishedOn,
      stage: articles.stage,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
      createdAt: articles.createdAt,
      claimCount: articles.claimCount,
      openCount: articles.openCount,
      corroboratedCount: articles.corroboratedCount,
      attributedCount: articles.attributedCount,
      disputedCount: articles.disputedCount,
      unverifiedCount: articles.unverifiedCount,
      notCheckableCount: articles.notCheckableCount,
    })
    .from(articles)
    .where(and(stage && eq(articles.stage, stage), after && olderThan(db, after)))
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(limit);
}

export type ArticleRow = Awaited<ReturnType<typeof articlesNewest>>[number];

function olderThan({ tables: { articles } }: Db, { createdAt, id }: ArticleCursor) {
  // Twice over, so that either engine begins there in the index: neither does so by an OR alone.
  return and(
    lte(articles.createdAt, createdAt),
    or(lt(articles.createdAt, createdAt), and(eq(articles.createdAt, createdAt), lt(articles.id, id))),
  );
}
