import { findSuggestion } from '#db/queries/suggestions.ts';
import { settleSuggestion } from '#db/writes/suggestions.ts';
import type { SuggestionId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList } from '#lib/workflow/desk/change-claims.ts';
import { newClaimPlan } from '#lib/workflow/desk/new-claim-plan.ts';
import { NO_SUCH_SUGGESTION, SETTLED } from './dismiss-suggestion.ts';

/** Makes a claim of what a model proposed: the same as a claim that is added at the desk, with the model's name to it. */
export async function acceptSuggestion(
  context: Context,
  { id }: { readonly id: SuggestionId },
): Promise<Result<DeskChange, Problem>> {
  const { actor, now } = context;
  const allowed = [permits(actor, 'claim.suggest'), permits(actor, 'claim.edit')].find((one) => !one.ok);
  if (allowed?.ok === false) return fail(allowed.error);
  const found = await findSuggestion(context.db, id);
  if (!found) return fail(NO_SUCH_SUGGESTION);
  const { suggestion, run } = found;
  if (suggestion.outcome !== null) return fail(SETTLED);
  return changeClaimList(context, suggestion.articleId, async (file) => {
    if (file.version.number !== run.versionNumber) return fail(OLD_TEXT);
    const { text, kind, spans } = suggestion;
    const links = suggestion.links.map(({ source, cue }) => ({
      source: source && { ...source, name: null },
      cue,
      act: false,
    }));
    const reason = `suggested by ${run.model}`;
    const plan = await newClaimPlan(context, file, { text, kind, spans, links, rule: 'model.propose', reason });
    if (!plan.ok) return plan;
    const { claimId, correction, writes, after } = plan.value;
    return ok({
      ...plan.value,
      reason,
      correction: { ...correction, suggestedBy: run.model },
      writes: [...writes, settleSuggestion(id, { outcome: 'accepted', claimId, settledBy: actor.id, settledAt: now })],
      after: { ...after, suggestion: id, model: run.model },
    });
  });
}

const OLD_TEXT = problem('refused', 'The suggestion is about an earlier text of this story. Ask the model again.');
