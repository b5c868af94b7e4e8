import type { z } from 'zod';
import { findClaim } from '#db/queries/claim-file.ts';
import { setTokens, withdrawClaim } from '#db/writes/claim-rows.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimDropInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList, STALE_CLAIM } from './change-claims.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/** Takes a claim out of the check. Its sentence stays accounted for with the editor's reason. */
export async function dropClaim(
  context: Context,
  { id, claimVersion, reason }: z.output<typeof claimDropInput> & { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, 'claim.drop');
  if (!allowed.ok) return fail(allowed.error);
  const found = await findClaim(context.db, id);
  if (!found) return fail(NO_SUCH_CLAIM);
  return changeClaimList(context, found.claim.articleId, (file) => {
    const claim = file.live.find((row) => row.id === id);
    if (!claim) return fail(NO_SUCH_CLAIM);
    if (claim.version !== claimVersion) return fail(STALE_CLAIM);
    const left = { exit: 'dropped' as const, withdrawnReason: reason, withdrawnAt: context.now };
    return ok({
      kind: 'claim.dropped',
      claimId: id,
      reason,
      correction: { kind: 'drop', given: [claim], made: [] },
      live: file.live.filter((row) => row.id !== id),
      dropped: [{ sentence: claim.sentence, reason }],
      writes: [withdrawClaim(claim, left), ...setTokens(id, null)],
      moves: [{ from: claim.code }],
      before: {},
      after: { withdrawn: [id] },
    });
  });
}
