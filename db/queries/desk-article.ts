import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** An article with the text under review; undefined when there is none. */
export async function deskArticle(db: Db, id: ArticleId) {
  const { articles, articleVersions } = db.tables;
  const [row] = await db.read
    .select({ article: articles, version: articleVersions })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.currentVersion)),
    )
    .where(eq(articles.id, id));
  return row;
}

export type DeskArticleRow = NonNullable<Awaited<ReturnType<typeof deskArticle>>>;
