import type { z } from 'zod';
import { findFlag } from '#db/queries/flags.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { flagAnswerInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { ANSWERED, answerQuestions } from './flag-answers.ts';

/** Answers one question of the comparison: why the difference may stand. */
export async function answerFlag(
  context: Context,
  { id, reason }: z.output<typeof flagAnswerInput> & { readonly id: string },
): Promise<Result<ClaimChange, Problem>> {
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const flag = await findFlag(context.db, id, context.actor.id);
  if (!flag) return fail(NO_SUCH_FLAG);
  return answerQuestions(context, flag.evidenceId, reason, (file) => {
    const found = file.flags.find((one) => one.id === id);
    if (!found) return fail(NO_SUCH_FLAG);
    return found.answeredAt === null ? ok({ made: [], answered: [found] }) : fail(ANSWERED);
  });
}

const NO_SUCH_FLAG = problem('not_found', 'There is no such question.');
