import { and, eq, inArray, isNull } from 'drizzle-orm';
import { sweeping, type Write } from '#db/db.ts';
import { inChunks } from '#db/parameters.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

/** Gives live claims of an article to somebody, or to nobody. Whose a claim is changes nothing that was found about it. */
export const assignClaims = (
  articleId: ArticleId,
  ids: readonly ClaimId[],
  assigneeId: UserId | null,
): readonly Write[] =>
  inChunks(ids, IDS_A_STATEMENT).map((chunk) =>
    sweeping('claim', (q, t) =>
      q
        .update(t.claims)
        .set({ assigneeId })
        .where(and(eq(t.claims.articleId, articleId), inArray(t.claims.id, [...chunk]), isNull(t.claims.withdrawnAt))),
    ),
  );

/** So many at a time, that others have their turn between two statements. */
const IDS_A_STATEMENT = 200;
