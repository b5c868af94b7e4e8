import type { z } from 'zod';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimAddInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList } from './change-claims.ts';
import { newClaimPlan } from './new-claim-plan.ts';

/** Makes a claim of words of the copy that no claim stands for, or not rightly. It is in the article's own voice. */
export async function addClaim(
  context: Context,
  { id, text, kind, spans }: z.output<typeof claimAddInput> & { readonly id: ArticleId },
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, 'claim.edit');
  if (!allowed.ok) return fail(allowed.error);
  return changeClaimList(context, id, (file) =>
    newClaimPlan(context, file, { text, kind, spans, links: [], rule: 'person.add', reason: 'added at the desk' }),
  );
}
