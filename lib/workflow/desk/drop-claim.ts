import type { z } from 'zod';
import { setTokens, withdrawClaim } from '#db/writes/claim-rows.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimDropInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeListedClaim } from './change-listed-claim.ts';

/** Takes a claim out of the check. Its sentence stays accounted for with the editor's reason. */
export async function dropClaim(
  context: Context,
  { id, claimVersion, reason }: z.output<typeof claimDropInput> & { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  return changeListedClaim(context, { id, claimVersion, permission: 'claim.drop' }, (claim, file) => {
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
