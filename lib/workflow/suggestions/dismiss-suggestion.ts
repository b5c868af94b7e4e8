import { findSuggestion } from '#db/queries/suggestions.ts';
import { settleSuggestion } from '#db/writes/suggestions.ts';
import type { SuggestionId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { done } from '#lib/workflow/repeats/done.ts';

/** Puts a proposal aside for everybody. */
export async function dismissSuggestion(
  context: Context,
  { id }: { readonly id: SuggestionId },
): Promise<Result<{ readonly id: SuggestionId }, Problem>> {
  const { db, actor, now } = context;
  const allowed = permits(actor, 'claim.suggest');
  if (!allowed.ok) return fail(allowed.error);
  const found = await findSuggestion(db, id);
  if (!found) return fail(NO_SUCH_SUGGESTION);
  const event = deskEvent(context, {
    kind: 'suggestion.dismissed',
    articleId: found.suggestion.articleId,
    subjectId: id,
    after: { model: found.run.model },
  });
  const committed = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: { id } }),
      settleSuggestion(id, { outcome: 'dismissed', settledBy: actor.id, settledAt: now }),
    ],
    events: [event],
  });
  return committed.ok ? ok({ id }) : fail(SETTLED);
}

export const NO_SUCH_SUGGESTION = problem('not_found', 'There is no such suggestion.');
export const SETTLED = problem('refused', 'Somebody has accepted or dismissed this suggestion already.');
