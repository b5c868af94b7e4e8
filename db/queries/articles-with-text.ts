import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The articles of which some version has one of these very texts, oldest first. */
export async function articlesWithText(db: Db, sha256: readonly string[]) {
  const { articles, articleVersions } = db.tables;
  return db.read
    .selectDistinct({ id: articles.id, title: articles.title, createdAt: articles.createdAt })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .where(inArray(articleVersions.sha256, [...sha256]))
    .orderBy(asc(articles.createdAt), asc(articles.id));
}
