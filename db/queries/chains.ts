import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

/** The links in force of every live claim of an article, outermost first, each with the kind of its registered source. */
export async function chainsOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { attributions, claims, sources } = db.tables;
  return db.read
    .select({ link: attributions, sourceKind: sources.kind, registeredName: sources.name })
    .from(claims)
    .innerJoin(attributions, eq(attributions.claimId, claims.id))
    .leftJoin(sources, eq(sources.id, attributions.sourceId))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        isNull(attributions.withdrawnAt),
      ),
    )
    .orderBy(asc(attributions.claimId), asc(attributions.position));
}

/** The links in force of some claims, outermost first. */
export async function chainsOfClaims(db: Db, claimIds: readonly ClaimId[]) {
  const { attributions, sources } = db.tables;
  return db.read
    .select({ link: attributions, sourceKind: sources.kind, registeredName: sources.name })
    .from(attributions)
    .leftJoin(sources, eq(sources.id, attributions.sourceId))
    .where(and(inArray(attributions.claimId, [...claimIds]), isNull(attributions.withdrawnAt)))
    .orderBy(asc(attributions.claimId), asc(attributions.position));
}

/** The links in force of one claim, outermost first. */
export const chainOfClaim = (db: Db, claimId: ClaimId) => chain(db, { claimId });

const chain = prepared<{ readonly claimId: ClaimId }, LinkRow>(({ read, tables: { attributions, sources } }) =>
  read
    .select({ link: attributions, sourceKind: sources.kind, registeredName: sources.name })
    .from(attributions)
    .leftJoin(sources, eq(sources.id, attributions.sourceId))
    .where(and(eq(attributions.claimId, sql.placeholder('claimId')), isNull(attributions.withdrawnAt)))
    .orderBy(asc(attributions.position)),
);

export type LinkRow = Awaited<ReturnType<typeof chainsOfArticle>>[number];
