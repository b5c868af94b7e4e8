import { and, eq, isNull, sql } from 'drizzle-orm';
import { guarded, type Write } from '#db/db.ts';
import type { ArticleStage } from '#lib/core/claims/article-stages.ts';
import type { Tables } from '#db/tables.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';

/** At most one is in force; the second of two editors who sign at once is refused as stale. */
export const addSignOff = (row: Tables['signOffs']['$inferInsert']): Write =>
  guarded('sign-off', (q, t) => q.insert(t.signOffs).values(row).onConflictDoNothing());

export const withdrawSignOff = (
  id: string,
  change: { readonly withdrawnBy: UserId; readonly withdrawnAt: number; readonly withdrawnReason: string },
): Write =>
  guarded('sign-off', (q, t) =>
    q
      .update(t.signOffs)
      .set(change)
      .where(and(eq(t.signOffs.id, id), isNull(t.signOffs.withdrawnAt))),
  );

/** Moves an article from one stage to the next; refused when anything that sign-off rests on changed since it was read. */
export const moveStage = (
  article: { readonly id: ArticleId; readonly version: number },
  { from, to }: { readonly from: ArticleStage; readonly to: ArticleStage },
): Write =>
  guarded('article', (q, t) =>
    q
      .update(t.articles)
      .set({ stage: to, version: sql`${t.articles.version} + 1` })
      .where(and(eq(t.articles.id, article.id), eq(t.articles.version, article.version), eq(t.articles.stage, from))),
  );
