import type { Operator } from '#lib/core/people/actor.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { AnonymousContext, Context } from '#lib/workflow/context.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { nextClaim } from '#lib/workflow/queue/next-claim.ts';
import { captureAdded } from '#lib/workflow/sources/capture-added.ts';
import { readSuggestions } from '#lib/workflow/suggestions/read-suggestions.ts';
import type { Receipt } from './receipt.ts';

/** Makes the answer to a change once more, of what is there and may be seen now. */
export async function answerOf(context: RepeatContext, receipt: Receipt): Promise<Result<unknown, Problem>> {
  if (receipt.of === 'value') return ok(receipt.value);
  const { actor, workers, tokenFor, mutation } = context;
  if (receipt.of === 'invitation') {
    if (tokenFor === undefined || mutation === undefined) throw new Error('Only the web layer makes links.');
    return ok({ token: tokenFor(mutation.id), expiresAt: receipt.expiresAt });
  }
  if (!actor || actor.id === null || !workers)
    throw new Error(`Only somebody who is signed in did this: ${receipt.of}.`);
  return shown({ ...context, actor, workers }, receipt);
}

/** What a repeat may have to be answered with. */
export type RepeatContext = AnonymousContext & {
  readonly actor?: Context['actor'] | Operator | null;
  readonly workers?: Context['workers'];
  readonly tokenFor?: (id: string) => string;
};

async function shown(
  context: Context,
  receipt: Exclude<Receipt, { readonly of: 'value' | 'invitation' }>,
): Promise<Result<unknown, Problem>> {
  switch (receipt.of) {
    case 'claim': {
      const detail = await readClaim(context, { id: receipt.claimId });
      return detail.ok ? ok({ ...receipt.told, detail: detail.value }) : detail;
    }
    case 'check': {
      const detail = await readClaim(context, { id: receipt.claimId });
      if (!detail.ok) return detail;
      const { claim } = detail.value;
      const next = await nextClaim(context, { articleId: claim.articleId, after: claim.id });
      return ok({ ...receipt.told, claim, next });
    }
    case 'desk': {
      const desk = await readDesk(context, { id: receipt.articleId });
      return desk.ok ? ok({ ...receipt.told, desk: desk.value }) : desk;
    }
    case 'capture':
      return captureAdded(context, receipt.captureId, receipt.eventId);
    case 'suggestions':
      return readSuggestions(context, { id: receipt.articleId });
  }
}
