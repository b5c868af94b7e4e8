import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

export type ArticleInChecking = Awaited<ReturnType<typeof articlesInChecking>>[number];

/** Stories that are still being checked with their kept counters: those with a deadline first, then the newest. */
export async function articlesInChecking(db: Db, limit: number) {
  const { articles } = db.tables;
  return db.read
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
      claimCount: articles.claimCount,
      openCount: articles.openCount,
      corroboratedCount: articles.corroboratedCount,
      attributedCount: articles.attributedCount,
      disputedCount: articles.disputedCount,
      unverifiedCount: articles.unverifiedCount,
      notCheckableCount: articles.notCheckableCount,
    })
    .from(articles)
    .where(eq(articles.stage, 'checking'))
    .orderBy(sql`${articles.dueAt} is null`, asc(articles.dueAt), desc(articles.createdAt), asc(articles.id))
    .limit(limit);
}
