import type { z } from 'zod';
import { dispositionInForce } from '#db/queries/claim-file.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { replaceDisposition } from '#db/writes/remarks.ts';
import { isClaimAsSeen } from '#lib/core/evidence/seen-version.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { dispositionInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim, staleClaim } from './change-claim.ts';
import { deskEvent } from './desk-event.ts';

/** What the desk does about a claim: an editor says, or takes it back. */
export async function setDisposition(
  context: Context,
  { id: claimId, claimVersion, kind, reason }: z.output<typeof dispositionInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  const { db, actor, now, newId } = context;
  const allowed = permits(actor, 'disposition.set');
  if (!allowed.ok) return fail(allowed.error);
  if (kind === 'stet' && reason === '') {
    const words = 'Say why it stays as it is.';
    return fail(problem('invalid', words, { fields: { reason: words } }));
  }
  return changeOpenClaim(context, claimId, async (file) => {
    if (!isClaimAsSeen(file.claim, claimVersion)) return fail(await staleClaim(context, claimId));
    const old = await dispositionInForce(db, claimId);
    if (kind === null && !old) return fail(problem('refused', 'There is no disposition to take back.'));
    const id = newId();
    const next = kind === null ? null : { id, claimId, kind, reason, setBy: actor.id, setAt: now };
    return ok({
      writes: [changeClaim(file.claim), ...replaceDisposition(claimId, now, next)],
      event: deskEvent(context, {
        kind: 'disposition.set',
        articleId: file.claim.articleId,
        claimId,
        subjectId: next?.id ?? old?.id,
        reason,
        before: { dispositionId: old?.id ?? null, kind: old?.kind ?? null },
        after: { dispositionId: next?.id ?? null, kind },
      }),
      more: {},
    });
  });
}
