import type { checkersOfArticle } from '#db/queries/report-rows.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { isOpenToAll } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId } from '#lib/core/ids.ts';

type Rows = {
  readonly checkers: readonly Awaited<ReturnType<typeof checkersOfArticle>>[number][];
  readonly claims: readonly ClaimRow[];
};

/** A report is for everybody: of an article's checks, those that are closed and that no second check is blind to. */
export function checksOpenToAll({ checkers, claims }: Rows): ReadonlySet<CheckId> {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const open = checkers.filter((check) => {
    const claim = claimOf.get(check.claimId);
    return claim !== undefined && isOpenToAll(claim, check);
  });
  return new Set(open.map((check) => check.checkId));
}
