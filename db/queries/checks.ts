import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

/** Who checked what on an article's live claims; withdrawn checks are left out. */
export async function checksOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { checks, claims } = db.tables;
  return db.read
    .select({
      id: checks.id,
      claimId: checks.claimId,
      checkerId: checks.checkerId,
      round: checks.round,
      seat: checks.seat,
      status: checks.status,
      version: checks.version,
    })
    .from(claims)
    .innerJoin(checks, eq(checks.claimId, claims.id))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        ne(checks.status, 'withdrawn'),
      ),
    );
}

export type CheckMark = Awaited<ReturnType<typeof checksOfArticle>>[number];

/** Every check of a claim with its findings, one row per finding (`finding` null where there is none), oldest first. */
export async function checksOfClaim(db: Db, claimId: ClaimId) {
  const rows = await checksAndFindings(db, { claimId });
  const byId = new Map<string, CheckWithFindings>();
  for (const { check, attributionId, said } of rows) {
    const known = byId.get(check.id) ?? { ...check, said: {} };
    byId.set(check.id, attributionId && said ? { ...known, said: { ...known.said, [attributionId]: said } } : known);
  }
  return [...byId.values()];
}

const checksAndFindings = prepared<{ readonly claimId: ClaimId }, CheckAndFinding>(
  ({ read, tables: { checks, linkFindings } }) =>
    read
      .select({ check: checks, attributionId: linkFindings.attributionId, said: linkFindings.said })
      .from(checks)
      .leftJoin(linkFindings, eq(linkFindings.checkId, checks.id))
      .where(and(eq(checks.claimId, sql.placeholder('claimId')), ne(checks.status, 'withdrawn')))
      .orderBy(asc(checks.startedAt), asc(checks.id)),
);

type CheckAndFinding = {
  readonly check: CheckRow;
  readonly attributionId: Finding['attributionId'] | null;
  readonly said: Finding['said'] | null;
};
type CheckRow = Db['tables']['checks']['$inferSelect'];
type Finding = Db['tables']['linkFindings']['$inferSelect'];
export type CheckWithFindings = CheckRow & { readonly said: Readonly<Record<string, Finding['said']>> };

type Asked = { readonly claim: { readonly id: ClaimId; readonly round: number }; readonly checkerId: UserId };

/** Whether somebody has saved a check on the claim in this round. */
export async function hasChecked(db: Db, { claim, checkerId }: Asked): Promise<boolean> {
  const { checks } = db.tables;
  const rows = await db.read
    .select({ id: checks.id })
    .from(checks)
    .where(
      and(
        eq(checks.claimId, claim.id),
        eq(checks.round, claim.round),
        eq(checks.checkerId, checkerId),
        eq(checks.status, 'closed'),
      ),
    );
  return rows.length > 0;
}
