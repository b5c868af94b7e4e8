import type { Db } from '#db/db.ts';
import { claimLinesOfArticle, droppedOfArticle, type ClaimLineRow } from '#db/queries/claims-of-article.ts';
import { deskArticle, type DeskArticleRow } from '#db/queries/desk-article.ts';
import { copyParts, type CopyParts } from '#lib/core/claims/copy-parts.ts';
import { uncoveredSentences } from '#lib/core/claims/coverage.ts';
import type { Uncovered } from '#lib/core/claims/extraction.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { DroppedClaim } from '#lib/schema/desk-view.ts';
import { turn } from '#lib/workflow/turns.ts';

/** The copy of an article cut into parts, with as much of its claims as that takes. */
export type DeskPlan = DeskArticleRow &
  CopyParts & {
    readonly rows: readonly ClaimLineRow[];
    readonly dropped: readonly DroppedClaim[];
    /** Of the whole copy. */
    readonly uncovered: readonly Uncovered[];
  };

/** null where there is no such article. */
export async function deskPlan(db: Db, id: ArticleId): Promise<DeskPlan | null> {
  const found = await deskArticle(db, id);
  if (!found) return null;
  await turn();
  const rows = await claimLinesOfArticle(db, id);
  const left = await droppedOfArticle(db, id);
  await turn();
  const { version } = found;
  const dropped = left.map((one) => ({ ...one, reason: one.reason ?? '' }));
  const covered = { sentences: version.sentences, claims: rows, engine: version.uncovered, dropped };
  return { ...found, ...copyParts(version, rows), rows, dropped, uncovered: uncoveredSentences(covered) };
}
