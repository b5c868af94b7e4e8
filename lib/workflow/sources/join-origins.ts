import type { z } from 'zod';
import type { ClaimId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { originJoinInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_ORIGIN, originWithKey } from './chosen-origin.ts';
import { ruleOnOrigins } from './rule-on-origins.ts';

/** Two origins of a claim are one: all that came from the first comes from the second, with the person's reason. */
export async function joinOrigins(
  context: Context,
  { id, originKey, intoKey, reason }: z.output<typeof originJoinInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  if (originKey === intoKey) return fail(problem('invalid', 'Choose another origin than this one.'));
  return ruleOnOrigins(context, id, (file) => {
    const from = file.origins.origins.find((one) => one.key === originKey);
    const into = originWithKey(file, intoKey);
    if (!from || !into) return fail(NO_SUCH_ORIGIN);
    return ok({
      kind: 'origin.joined',
      ruling: 'joined',
      origin: { ...into, reason },
      items: from.items.map((item) => item.id),
      why: `${from.name} and ${into.name} were found to be one origin after the verdict.`,
    });
  });
}
