import { inArray } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** The desk's short names of articles, by id. */
export async function articleNames(db: Db, ids: readonly ArticleId[]): Promise<Readonly<Record<ArticleId, string>>> {
  if (ids.length === 0) return {};
  const { articles } = db.tables;
  const rows = await db.read
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.id, [...ids]));
  return Object.fromEntries(rows.map((row) => [row.id, row.slug]));
}
