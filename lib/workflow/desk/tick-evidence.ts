import type { z } from 'zod';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { flagAnswerInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { ANSWERED, answerQuestions } from './flag-answers.ts';
import { newFlags } from './flag-writes.ts';

/** The reviewer saw all that is asked about an item, and keeps its stance. */
export async function tickEvidence(
  context: Context,
  { id, reason }: z.output<typeof flagAnswerInput> & { readonly id: EvidenceId },
): Promise<Result<ClaimChange, Problem>> {
  return answerQuestions(context, id, reason, (file, { item }) => {
    const mine = file.flags.filter((flag) => flag.evidenceId === id);
    const asked = askedBy(item.stance, file.compared.get(id) ?? null);
    // What is asked by now may be more than was asked when the words were pinned.
    const made = newFlags(
      context,
      item,
      asked.filter((one) => !mine.some((flag) => flag.kind === one.kind && flag.words === one.words)),
      { reason },
    );
    const answered = mine.filter((flag) => flag.answeredAt === null);
    return made.length + answered.length === 0 ? fail(ANSWERED) : ok({ made, answered });
  });
}
