import { deskArticle } from '#db/queries/desk-article.ts';
import { lastSuggestionRun, openSuggestions } from '#db/queries/suggestions.ts';
import type { Proposer } from '#lib/core/claims/proposer.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { SuggestionsView } from '#lib/schema/suggestions.ts';
import type { Context } from '#lib/workflow/context.ts';

/** What is proposed for a story as it is now. Where no language model is configured there is nothing at this address. */
export async function readSuggestions(
  context: Context,
  { id }: { readonly id: ArticleId },
): Promise<Result<SuggestionsView, Problem>> {
  const proposer = proposerFor(context);
  if (!proposer.ok) return proposer;
  const { name: model, host } = proposer.value;
  const found = await deskArticle(context.db, id);
  if (!found) return fail(NO_SUCH_ARTICLE);
  const version = { articleId: id, versionNumber: found.version.number };
  const [open, last] = await Promise.all([
    openSuggestions(context.db, version),
    lastSuggestionRun(context.db, version),
  ]);
  return ok({
    model,
    host,
    lastAsked: last
      ? {
          by: last.askedBy,
          at: last.run.askedAt,
          model: last.run.model,
          offered: last.run.offered,
          dropped: last.run.dropped,
        }
      : null,
    open: open.map(({ suggestion, model: by }) => ({
      id: suggestion.id,
      model: by,
      text: suggestion.text,
      kind: suggestion.kind,
      spans: suggestion.spans,
      links: suggestion.links,
    })),
  });
}

/** Off by default: then there is no such thing, whoever asks. */
export function proposerFor({ actor, proposer }: Context): Result<Proposer, Problem> {
  const allowed = permits(actor, 'claim.suggest');
  if (!allowed.ok) return fail(allowed.error);
  return proposer ? ok(proposer) : fail(problem('not_found', 'No language model is set up here.'));
}

export const NO_SUCH_ARTICLE = problem('not_found', 'There is no such article.');
