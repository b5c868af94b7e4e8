import { asc, inArray, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The articles of which some version has one of these very texts, or that were imported from one, oldest first. */
export async function articlesWithText(db: Db, sha256: readonly string[]) {
  const { articles, articleVersions, importedTexts } = db.tables;
  const versions = db.read
    .select({ id: articleVersions.articleId })
    .from(articleVersions)
    .where(inArray(articleVersions.sha256, [...sha256]));
  const imports = db.read
    .select({ id: importedTexts.articleId })
    .from(importedTexts)
    .where(inArray(importedTexts.sha256, [...sha256]));
  return db.read
    .select({ id: articles.id, title: articles.title, createdAt: articles.createdAt })
    .from(articles)
    .where(or(inArray(articles.id, versions), inArray(articles.id, imports)))
    .orderBy(asc(articles.createdAt), asc(articles.id));
}
