import type { z } from 'zod';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { originRenameInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_ORIGIN, originNamed } from './chosen-origin.ts';
import { ruleOnOrigins } from './rule-on-origins.ts';

/** Says who it is that a claim's items come from. */
export async function renameOrigin(
  context: Context,
  { id, originKey, name, anonymous }: z.output<typeof originRenameInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  return ruleOnOrigins(context, id, (file) => {
    const from = file.origins.origins.find((one) => one.key === originKey);
    if (!from) return fail(NO_SUCH_ORIGIN);
    const origin = originNamed(file, name, anonymous);
    // Another name for the same thing changes nothing that a verdict rests on.
    const isOnlyName =
      origin.sourceId === from.sourceId &&
      (origin.anonymous === null) === (from.anonymous === null) &&
      !file.origins.origins.some((one) => one !== from && one.key === origin.originKey);
    return ok({
      kind: 'origin.renamed',
      ruling: 'named',
      origin,
      items: from.items.map((item) => item.id),
      isOnlyName,
      why: `The origin ${from.name} was found to be ${name} after the verdict.`,
    });
  });
}
