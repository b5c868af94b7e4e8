import type { z } from 'zod';
import { guardClaim } from '#db/writes/claims.ts';
import { insertComment } from '#db/writes/remarks.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId, ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { commentInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim } from './change-claim.ts';
import { deskEvent } from './desk-event.ts';
import { draftCheck, type Case } from './load-case.ts';
import { hiddenCheck } from './touch-claim.ts';

/** A remark, a question to the writer, or a proposed wording. */
export async function addComment(
  context: Context,
  { id: claimId, kind, text }: z.output<typeof commentInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  const { actor, now, newId } = context;
  const allowed = permits(actor, 'claim.comment');
  if (!allowed.ok) return fail(allowed.error);
  return changeOpenClaim(context, claimId, (file) => {
    const id = newId();
    const checkId = checkItBelongsTo(context, file);
    const { articleId } = file.claim;
    const after = { commentId: id, kind, ...(checkId === null ? {} : { checkId }) };
    const isHidden = checkId !== null && hiddenCheck(file, [checkId]) !== undefined;
    return ok({
      isHidden,
      writes: [
        // To whom it shows is right only as long as the claim is as it was read.
        guardClaim(file.claim),
        insertComment({ id, claimId, checkId, kind, text, authorId: actor.id, createdAt: now }),
      ],
      event: deskEvent(context, { kind: 'comment.added', articleId, claimId, subjectId: id, after }),
      more: {},
    });
  });
}

/** What somebody says while their check is blind is seen with that check, or it would give the check away. */
function checkItBelongsTo(context: Context, file: Case): CheckId | null {
  const draft = draftCheck(file, context);
  if (draft) return draft.id;
  if (!awaitsSecondCheck(file.claim.state)) return null;
  const given = file.checks.find(
    (check) => check.status === 'closed' && check.round === file.claim.round && check.checkerId === context.actor.id,
  );
  return given?.id ?? null;
}
