import type { z } from 'zod';
import { changeClaim } from '#db/writes/claims.ts';
import { isClaimAsSeen } from '#lib/core/evidence/seen-version.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { returnInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim, staleClaim } from './change-claim.ts';
import { standingOf, stateWhenReturned } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';

/** An editor sends a claim back to whoever works on it, and says what is to be done. */
export async function returnClaim(
  context: Context,
  { id: claimId, claimVersion, reason }: z.output<typeof returnInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  const allowed = permits(context.actor, 'article.assign');
  if (!allowed.ok) return fail(allowed.error);
  return changeOpenClaim(context, claimId, async ({ claim }) => {
    if (!isClaimAsSeen(claim, claimVersion)) return fail(await staleClaim(context, claimId));
    const state = stateWhenReturned(claim.state);
    return ok({
      writes: [changeClaim(claim, { state, returnedAt: context.now, returnedReason: reason })],
      event: deskEvent(context, {
        kind: 'claim.returned',
        articleId: claim.articleId,
        claimId,
        subjectId: claimId,
        reason,
        before: { claim: standingOf(claim) },
        after: { state },
      }),
      more: {},
    });
  });
}
