import { findClaim } from '#db/queries/claim-file.ts';
import { setTokens } from '#db/writes/claim-rows.ts';
import { reviveClaim } from '#db/writes/claims.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList } from './change-claims.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/** Puts a dropped claim back where it was, with all that it had. */
export async function restoreClaim(
  context: Context,
  { id }: { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, 'claim.drop');
  if (!allowed.ok) return fail(allowed.error);
  const found = await findClaim(context.db, id);
  if (!found) return fail(NO_SUCH_CLAIM);
  return changeClaimList(context, found.claim.articleId, (file) => {
    const claim = file.withdrawn.find((row) => row.id === id);
    if (claim?.exit !== 'dropped') return fail(problem('refused', 'This claim was not dropped.'));
    return ok({
      kind: 'claim.restored',
      claimId: id,
      correction: { kind: 'restore', given: [], made: [claim] },
      live: [...file.live, claim],
      writes: [reviveClaim(claim), ...setTokens(id, searchTokens(claim.text).join(' '))],
      moves: [{ to: claim.code }],
      before: { exit: claim.exit, withdrawnReason: claim.withdrawnReason, withdrawnAt: claim.withdrawnAt },
      after: { restored: [id] },
    });
  });
}
