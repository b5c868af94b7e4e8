import type { z } from 'zod';
import { findComment } from '#db/queries/comments.ts';
import { guardClaim } from '#db/writes/claims.ts';
import { answerComment as writeAnswer } from '#db/writes/remarks.ts';
import { decideAnswer } from '#lib/core/claims/answer-rule.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { dayIn } from '#lib/core/time/zone.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { answerInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim } from './change-claim.ts';
import { deskEvent } from './desk-event.ts';
import { hiddenCheck } from './touch-claim.ts';

/** Answers a question, or writes down who answered it, how and when; a query to the writer blocks sign-off until then. */
export async function answerComment(
  context: Context,
  { id, answer, answerBy, answerChannel, answerOn }: z.output<typeof answerInput> & { readonly id: string },
): Promise<Result<ClaimChange, Problem>> {
  const { actor, now, zone = 'UTC' } = context;
  const allowed = permits(actor, 'claim.comment');
  if (!allowed.ok) return fail(allowed.error);
  const comment = await findComment(context.db, id, actor.id);
  if (!comment) return fail(NO_SUCH_COMMENT);
  return changeOpenClaim(context, comment.claimId, async (file) => {
    const live = await findComment(context.db, id, actor.id);
    const { checkId, claimId } = comment;
    if (!live || (checkId !== null && !file.readable.has(checkId))) return fail(NO_SUCH_COMMENT);
    if (live.answeredAt !== null) return fail(problem('refused', 'Somebody answered this already.'));
    const decided = decideAnswer(live.authorId, {
      by: actor,
      told: { name: answerBy, channel: answerChannel, on: answerOn },
      today: dayIn(zone, now),
      askedOn: dayIn(zone, live.createdAt),
    });
    if (!decided.ok) return decided;
    const told = decided.value;
    const after = { commentId: id, ...(checkId === null ? {} : { checkId }) };
    const { articleId } = file.claim;
    const isHidden = checkId !== null && hiddenCheck(file, [checkId]) !== undefined;
    return ok({
      isHidden,
      writes: [
        ...(isHidden ? [guardClaim(file.claim)] : []),
        writeAnswer(id, {
          answer,
          answeredBy: actor.id,
          answeredAt: now,
          answerBy: told?.name ?? null,
          answerChannel: told?.channel ?? null,
          answerOn: told?.on ?? null,
        }),
      ],
      event: deskEvent(context, { kind: 'comment.answered', articleId, claimId, subjectId: id, after }),
      more: {},
    });
  });
}

const NO_SUCH_COMMENT = problem('not_found', 'There is no such comment.');
