import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The articles of which some version has this very text, oldest first. */
export async function articlesWithText(db: Db, sha256: string) {
  const { articles, articleVersions } = db.tables;
  return db.read
    .selectDistinct({ id: articles.id, title: articles.title, createdAt: articles.createdAt })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .where(eq(articleVersions.sha256, sha256))
    .orderBy(asc(articles.createdAt), asc(articles.id));
}
