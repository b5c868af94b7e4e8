import { and, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import { isItemOpenTo } from './open-to-all.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

export type FlagRow = Db['tables']['flags']['$inferSelect'];

/** The live flags on a claim's live evidence, answered or not. */
export const flagsOfClaim = (db: Db, claimId: ClaimId) => flags(db, { claimId });

const flags = prepared<{ readonly claimId: ClaimId }, FlagRow>(({ read, tables: { evidence, flags: t } }) =>
  read
    .select(getTableColumns(t))
    .from(t)
    .innerJoin(evidence, eq(evidence.id, t.evidenceId))
    .where(and(eq(t.claimId, sql.placeholder('claimId')), isNull(t.withdrawnAt), isNull(evidence.withdrawnAt))),
);

/** The same for all live claims of an article. */
export async function flagsOfArticle(
  db: Db,
  articleId: ArticleId,
  only?: readonly ClaimId[],
): Promise<readonly FlagRow[]> {
  const { claims, evidence, flags: t } = db.tables;
  return db.read
    .select(getTableColumns(t))
    .from(claims)
    .innerJoin(t, eq(t.claimId, claims.id))
    .innerJoin(evidence, eq(evidence.id, t.evidenceId))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        isNull(t.withdrawnAt),
        isNull(evidence.withdrawnAt),
      ),
    );
}

/** A live flag; undefined when there is none, or none that the reader may see: see `findEvidence`. */
export async function findFlag(db: Db, id: string, reader?: UserId): Promise<FlagRow | undefined> {
  const { checks, claims, evidence, flags: t } = db.tables;
  const [row] = await db.read
    .select(getTableColumns(t))
    .from(t)
    .innerJoin(evidence, eq(evidence.id, t.evidenceId))
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .innerJoin(checks, eq(checks.id, evidence.checkId))
    .where(and(eq(t.id, id), isNull(t.withdrawnAt), isItemOpenTo({ checks, claims, evidence }, reader)));
  return row;
}
