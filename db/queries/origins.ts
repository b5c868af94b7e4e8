import { and, asc, eq, getTableColumns, inArray, isNull, not, or, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId, ClaimId, OriginId, UserId } from '#lib/core/ids.ts';

/** The live origins of an article, by name. */
export const originsOfArticle = (db: Db, articleId: ArticleId) => liveOrigins(db, { articleId });

export type OriginRow = {
  readonly origin: Db['tables']['origins']['$inferSelect'];
  readonly sourceName: string | null;
  readonly sourceKind: Db['tables']['sources']['$inferSelect']['kind'] | null;
};
const liveOrigins = prepared<{ readonly articleId: ArticleId }, OriginRow>(({ read, tables: { origins, sources } }) =>
  read
    .select({ origin: origins, sourceName: sources.name, sourceKind: sources.kind })
    .from(origins)
    .leftJoin(sources, eq(sources.id, origins.sourceId))
    .where(and(eq(origins.articleId, sql.placeholder('articleId')), isNull(origins.withdrawnAt)))
    .orderBy(asc(origins.name), asc(origins.id)),
);

/** One origin, withdrawn or not; undefined when there is none. */
export async function findOrigin(db: Db, id: OriginId) {
  const { origins } = db.tables;
  const [row] = await db.read.select().from(origins).where(eq(origins.id, id));
  return row;
}

export type FoldRow = Awaited<ReturnType<typeof foldsOfArticle>>[number];

/** The live folds behind a claim's live evidence: why each of its captures rests on its origin. */
export const foldsOfClaim = (db: Db, claimId: ClaimId) => foldsBehind(db, { claimId });

const foldsBehind = prepared<{ readonly claimId: ClaimId }, FoldRow>(({ read, tables: { evidence, originFolds } }) =>
  read
    .selectDistinct(getTableColumns(originFolds))
    .from(evidence)
    .innerJoin(
      originFolds,
      and(eq(originFolds.originId, evidence.originId), eq(originFolds.captureId, evidence.captureId)),
    )
    .where(
      and(
        eq(evidence.claimId, sql.placeholder('claimId')),
        isNull(evidence.withdrawnAt),
        isNull(originFolds.withdrawnAt),
      ),
    ),
);

/** The live folds of an article's live origins: which captures rest on which. */
export async function foldsOfArticle(db: Db, articleId: ArticleId) {
  const { originFolds, origins } = db.tables;
  return db.read
    .select(getTableColumns(originFolds))
    .from(origins)
    .innerJoin(originFolds, eq(originFolds.originId, origins.id))
    .where(and(eq(origins.articleId, articleId), isNull(origins.withdrawnAt), isNull(originFolds.withdrawnAt)));
}

/** How sources stand to one another; small, and needed whole to follow it over several steps. */
export async function sourceRelations(db: Db) {
  const { sourceRelations: relations } = db.tables;
  return db.read
    .select({ from: relations.fromId, to: relations.toId, relation: relations.relation })
    .from(relations)
    .where(isNull(relations.withdrawnAt));
}

/**
 * The origins of an article that rest on evidence which this person may see: of their own checks, or of closed ones that
 * no second check is blind to. Which origins somebody else named in a blind check would give that check away.
 */
export const originsSeenBy = (db: Db, articleId: ArticleId, userId: UserId) => seenOrigins(db, { articleId, userId });

type SeenBy = { readonly articleId: ArticleId; readonly userId: UserId };
const seenOrigins = prepared<SeenBy, { readonly id: OriginId; readonly name: string }>(({ read, tables }) => {
  const { checks, claims, evidence, origins } = tables;
  const isBlind = and(inArray(claims.state, ['checked', 'second_check']), eq(checks.round, claims.round));
  return read
    .selectDistinct({ id: origins.id, name: origins.name })
    .from(origins)
    .innerJoin(evidence, eq(evidence.originId, origins.id))
    .innerJoin(checks, eq(checks.id, evidence.checkId))
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .where(
      and(
        eq(origins.articleId, sql.placeholder('articleId')),
        isNull(origins.withdrawnAt),
        isNull(evidence.withdrawnAt),
        or(
          eq(checks.checkerId, sql.placeholder('userId')),
          and(eq(checks.status, 'closed'), not(isBlind ?? sql`false`)),
        ),
      ),
    )
    .orderBy(asc(origins.name), asc(origins.id));
});
