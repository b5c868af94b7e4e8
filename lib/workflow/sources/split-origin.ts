import type { z } from 'zod';
import type { ClaimId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { originSplitInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { originNamed } from './chosen-origin.ts';
import { NO_SUCH_EVIDENCE, ruleOnOrigins } from './rule-on-origins.ts';

/** Takes evidence out of an origin into one of its own, with the person's reason. */
export async function splitOrigin(
  context: Context,
  { id, evidenceIds, name, reason }: z.output<typeof originSplitInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  return ruleOnOrigins(context, id, (file) => {
    const from = file.origins.origins.find((one) => one.items.some((item) => evidenceIds.includes(item.id)));
    const known = new Set(from?.items.map((item) => item.id));
    if (!from || evidenceIds.some((one) => !known.has(one))) return fail(NO_SUCH_EVIDENCE);
    const origin = originNamed(file, name, '', reason);
    if (origin.originKey === from.key) {
      const words = 'This is the origin that it is to be split from. Give the other one its own name.';
      return fail(problem('invalid', words, { fields: { name: words } }));
    }
    return ok({
      kind: 'origin.split',
      ruling: 'split',
      origin,
      items: evidenceIds,
      why: `Not all that came from ${from.name} does: ${name} was split off after the verdict.`,
    });
  });
}
