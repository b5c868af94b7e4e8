import { and, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

export type RulingRow = Db['tables']['originRulings']['$inferSelect'];

/** What people said about the origins of a claim's live evidence, at most once for each item. */
export const rulingsOfClaim = (db: Db, claimId: ClaimId) => rulings(db, { claimId });

const rulings = prepared<{ readonly claimId: ClaimId }, RulingRow>(({ read, tables: { evidence, originRulings } }) =>
  read
    .select(getTableColumns(originRulings))
    .from(evidence)
    .innerJoin(originRulings, eq(originRulings.evidenceId, evidence.id))
    .where(
      and(
        eq(evidence.claimId, sql.placeholder('claimId')),
        isNull(evidence.withdrawnAt),
        isNull(originRulings.withdrawnAt),
      ),
    ),
);

/** The same for all live claims of an article. */
export async function rulingsOfArticle(
  db: Db,
  articleId: ArticleId,
  only?: readonly ClaimId[],
): Promise<readonly RulingRow[]> {
  const { claims, evidence, originRulings } = db.tables;
  return db.read
    .select(getTableColumns(originRulings))
    .from(claims)
    .innerJoin(evidence, eq(evidence.claimId, claims.id))
    .innerJoin(originRulings, eq(originRulings.evidenceId, evidence.id))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        isNull(evidence.withdrawnAt),
        isNull(originRulings.withdrawnAt),
      ),
    );
}
