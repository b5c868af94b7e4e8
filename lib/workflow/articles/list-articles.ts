import { articlesNewest, type ArticleCursor, type ArticleRow } from '#db/queries/articles-newest.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ArticlesQuery } from '#lib/schema/articles-list.ts';
import type { Context } from '#lib/workflow/context.ts';

export type ArticleList = {
  readonly rows: readonly ArticleRow[];
  /** Where the older ones begin; null when these are the oldest. */
  readonly older: ArticleCursor | null;
};

const PAGE = 40;

/** All articles, newest first, a page at a time. */
export async function listArticles(
  { db, actor }: Context,
  query: ArticlesQuery,
): Promise<Result<ArticleList, Problem>> {
  const allowed = permits(actor, 'article.read');
  if (!allowed.ok) return allowed;
  const rows = await articlesNewest(db, { ...query, limit: PAGE + 1 });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return ok({ rows: page, older: rows.length > PAGE && last ? { createdAt: last.createdAt, id: last.id } : null });
}
