import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

/** The dispositions in force on an article's live claims. */
export async function dispositionsOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { claims, dispositions } = db.tables;
  return db.read
    .select({ claimId: dispositions.claimId, kind: dispositions.kind })
    .from(claims)
    .innerJoin(dispositions, eq(dispositions.claimId, claims.id))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        isNull(dispositions.endedAt),
      ),
    );
}

/** Questions to the writer that wait for an answer; `checkId` of the check that they belong to. */
export async function openQueriesOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { claims, comments } = db.tables;
  return db.read
    .select({ claimId: comments.claimId, checkId: comments.checkId, authorId: comments.authorId })
    .from(claims)
    .innerJoin(comments, eq(comments.claimId, claims.id))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        eq(comments.kind, 'query'),
        isNull(comments.answeredAt),
        isNull(comments.withdrawnAt),
      ),
    );
}

/** Who has which claim of an article open right now. */
export async function leasesOfArticle(db: Db, articleId: ArticleId, now: number) {
  const { claims, leases } = db.tables;
  return db.read
    .select({ claimId: leases.claimId, userId: leases.userId })
    .from(claims)
    .innerJoin(leases, eq(leases.claimId, claims.id))
    .where(and(eq(claims.articleId, articleId), gt(leases.expiresAt, now)));
}

type OfClaim = { readonly claimId: ClaimId };
type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];

/** The disposition in force on a claim, if there is one. */
export const dispositionsOfClaim = (db: Db, claimId: ClaimId) => dispositionKinds(db, { claimId });

const dispositionKinds = prepared<OfClaim, Pick<Row<'dispositions'>, 'kind'>>(({ read, tables: { dispositions } }) =>
  read
    .select({ kind: dispositions.kind })
    .from(dispositions)
    .where(and(eq(dispositions.claimId, sql.placeholder('claimId')), isNull(dispositions.endedAt))),
);

/** Questions to the writer on a claim that wait for an answer. */
export const openQueriesOfClaim = (db: Db, claimId: ClaimId) => openQueries(db, { claimId });

const openQueries = prepared<OfClaim, Pick<Row<'comments'>, 'checkId'>>(({ read, tables: { comments } }) =>
  read
    .select({ checkId: comments.checkId })
    .from(comments)
    .where(
      and(
        eq(comments.claimId, sql.placeholder('claimId')),
        eq(comments.kind, 'query'),
        isNull(comments.answeredAt),
        isNull(comments.withdrawnAt),
      ),
    ),
);
