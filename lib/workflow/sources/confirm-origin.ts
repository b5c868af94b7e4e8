import type { z } from 'zod';
import type { ClaimId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { originConfirmInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_ORIGIN } from './chosen-origin.ts';
import { NO_SUCH_EVIDENCE, ruleOnOrigins } from './rule-on-origins.ts';

/** A person agrees that this is where it comes from: from now on it counts, as long as the computation says the same. */
export async function confirmOrigin(
  context: Context,
  { id, originKey, evidenceIds }: z.output<typeof originConfirmInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  return ruleOnOrigins(context, id, ({ origins }) => {
    const origin = origins.origins.find((one) => one.key === originKey);
    if (!origin) return fail(NO_SUCH_ORIGIN);
    const known = new Set(origin.items.map((item) => item.id));
    if (evidenceIds?.some((one) => !known.has(one))) return fail(NO_SUCH_EVIDENCE);
    const items = origin.items
      .filter((item) => !item.confirmed && (evidenceIds?.includes(item.id) ?? true))
      .map((item) => item.id);
    if (items.length === 0) return fail(problem('refused', 'This origin is confirmed already.'));
    const { name, sourceId, anonymous } = origin;
    return ok({
      kind: 'origin.confirmed',
      ruling: 'confirmed',
      origin: { originKey, name, sourceId, anonymous, reason: null },
      items,
      why: null,
    });
  });
}
