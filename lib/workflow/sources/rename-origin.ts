import type { z } from 'zod';
import type { ClaimId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { originRenameInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_ORIGIN, originNamed, type ChosenOrigin } from './chosen-origin.ts';
import { ruleOnOrigins } from './rule-on-origins.ts';

/**
 * Says who it is that a claim's items come from. The name of another origin of the claim would make the two one, which
 * takes a reason: that is a join.
 */
export async function renameOrigin(
  context: Context,
  { id, originKey, name, anonymous }: z.output<typeof originRenameInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  return ruleOnOrigins(context, id, (file) => {
    const from = file.origins.origins.find((one) => one.key === originKey);
    if (!from) return fail(NO_SUCH_ORIGIN);
    const origin = originNamed(file, name, anonymous);
    const taken = file.origins.origins.find((one) => one !== from && isSameOrigin(one, origin));
    if (taken) return fail(takenBy(taken.name));
    // Another name for the same thing changes nothing that a verdict rests on.
    const isOnlyName = origin.sourceId === from.sourceId && (origin.anonymous === null) === (from.anonymous === null);
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

type Other = Pick<ChosenOrigin, 'name' | 'sourceId' | 'anonymous'> & { readonly key: string };

function isSameOrigin(one: Other, { originKey, name, sourceId, anonymous }: ChosenOrigin): boolean {
  if (one.key === originKey || (sourceId !== null && one.sourceId === sourceId)) return true;
  return one.anonymous === null && anonymous === null && sameWords(one.name, name);
}

const sameWords = (a: string, b: string): boolean => nameWords(a).join(' ') === nameWords(b).join(' ');

function takenBy(name: string): Problem {
  const words = `${name} is already an origin of this claim. To make the two one, use “Join with another” and say why.`;
  return problem('invalid', words, { fields: { name: words } });
}
