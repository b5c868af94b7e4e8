import { eq, sql } from 'drizzle-orm';
import { guarded, type Write } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

/** Where a live claim is counted: by its verdict in force, or as open. */
export type Tally = 'open' | Code;

export const tallyOf = (code: Code | null): Tally => code ?? 'open';

/**
 * Moves the kept counters of an article in the commit that gives the cause, and raises the article's version.
 * @param change how many claims more (or less) each tally has: a verdict on an open claim is `{ open: -1, disputed: 1 }`
 */
export const adjustArticleCounters = (articleId: ArticleId, change: Partial<Record<Tally, number>>): Write =>
  guarded('article', (q, t) => {
    const all = Object.values(change).reduce((sum, by) => sum + by, 0);
    const { articles } = t;
    return q
      .update(articles)
      .set({
        claimCount: sql`${articles.claimCount} + ${all}`,
        openCount: sql`${articles.openCount} + ${change.open ?? 0}`,
        corroboratedCount: sql`${articles.corroboratedCount} + ${change.corroborated ?? 0}`,
        attributedCount: sql`${articles.attributedCount} + ${change.attributed ?? 0}`,
        disputedCount: sql`${articles.disputedCount} + ${change.disputed ?? 0}`,
        unverifiedCount: sql`${articles.unverifiedCount} + ${change.unverified ?? 0}`,
        notCheckableCount: sql`${articles.notCheckableCount} + ${change.not_checkable ?? 0}`,
        version: sql`${articles.version} + 1`,
      })
      .where(eq(articles.id, articleId));
  });
