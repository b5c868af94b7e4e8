import { findClaim } from '#db/queries/claim-file.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { isClaimAsSeen } from '#lib/core/evidence/seen-version.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits, type StaffPermission } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList, STALE_CLAIM, type ListFile, type ListPlan } from './change-claims.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

type Planned = Result<ListPlan, Problem>;

/** Changes an article's list of claims at one of its live claims, as the person saw it. */
export async function changeListedClaim(
  context: Context,
  { id, claimVersion, permission }: { id: ClaimId; claimVersion: number; permission: StaffPermission },
  plan: (claim: ClaimRow, file: ListFile) => Promise<Planned> | Planned,
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, permission);
  if (!allowed.ok) return fail(allowed.error);
  const found = await findClaim(context.db, id);
  if (!found) return fail(NO_SUCH_CLAIM);
  return changeClaimList(context, found.claim.articleId, (file) => {
    const claim = file.live.find((row) => row.id === id);
    if (!claim) return fail(NO_SUCH_CLAIM);
    return isClaimAsSeen(claim, claimVersion) ? plan(claim, file) : fail(STALE_CLAIM);
  });
}
