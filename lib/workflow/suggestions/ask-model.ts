import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { openSuggestions } from '#db/queries/suggestions.ts';
import { insertSuggestions } from '#db/writes/suggestions.ts';
import { anchorProposals } from '#lib/core/claims/proposals.ts';
import type { Proposer } from '#lib/core/claims/proposer.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { SuggestionsView } from '#lib/schema/suggestions.ts';
import type { Limit } from '#lib/throttle.ts';
import type { Context } from '#lib/workflow/context.ts';
import { SIGNED_OFF } from '#lib/workflow/desk/claim-powers.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { withinLimit } from '#lib/workflow/within-limit.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { NO_SUCH_ARTICLE, proposerFor, readSuggestions } from './read-suggestions.ts';

/** In UTF-16 units: some fifteen thousand tokens, which every model of today takes. */
const LONGEST = 60_000;

/**
 * Asks the language model for claims that the story may still lack. What does not anchor to the copy is dropped and
 * counted; the rest waits for a person to accept or dismiss it. That the text was sent is an event in the log.
 */
export async function askModel(
  context: Context,
  { id }: { readonly id: ArticleId },
): Promise<Result<SuggestionsView, Problem>> {
  const { db, actor, now, newId, signal } = context;
  const proposer = proposerFor(context);
  if (!proposer.ok) return proposer;
  const [found, rows] = await Promise.all([deskArticle(db, id), claimsOfArticle(db, id)]);
  if (!found) return fail(NO_SUCH_ARTICLE);
  const { article, version } = found;
  if (article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  if (version.text.length > LONGEST) return fail(problem('refused', TOO_LONG));
  const within = await withinLimit(context, limitOf(proposer.value), id);
  if (!within.ok) return within;
  const proposed = await proposer.value.propose({ text: version.text, language: article.language }, signal);
  if (!proposed.ok) return fail(problem('refused', proposed.error));
  const waiting = await openSuggestions(db, { articleId: id, versionNumber: version.number });
  const known = [...rows.filter((row) => row.withdrawnAt === null), ...waiting.map(({ suggestion }) => suggestion)];
  const { anchored, dropped } = anchorProposals(
    { text: version.text, sentences: version.sentences, known: known.map(({ text }) => text) },
    proposed.value,
  );
  const runId = newId<'suggestion_run'>();
  const run = {
    id: runId,
    articleId: id,
    versionNumber: version.number,
    model: proposer.value.name,
    offered: proposed.value.length,
    dropped,
    askedBy: actor.id,
    askedAt: now,
  };
  const suggestions = anchored.map((one, position) => ({
    ...one,
    id: newId<'suggestion'>(),
    runId,
    articleId: id,
    position,
  }));
  const { name: model, host } = proposer.value;
  const event = deskEvent(context, {
    kind: 'model.asked',
    articleId: id,
    subjectId: runId,
    after: { model, host, offered: run.offered, dropped: dropped.length },
  });
  const committed = await db.commit({
    writes: [...done(context, { of: 'suggestions', articleId: id }), ...insertSuggestions(run, suggestions)],
    events: [event],
  });
  if (!committed.ok) return fail(problem('stale', 'The story changed meanwhile. Please ask again.'));
  return readSuggestions(context, { id });
}

/** Every question counts, answered or not: the newsroom pays for each. */
const limitOf = ({ perHour }: Proposer): Limit => ({
  name: 'language-model',
  attempts: perHour,
  minutes: 60,
  words: `You have asked the model ${counted(perHour)} within an hour, as often as one person may.`,
});

const counted = (times: number): string => (times === 1 ? 'once' : `${times} times`);

const TOO_LONG = `The text has more than ${LONGEST.toLocaleString('en')} characters, which is too long to ask a model about.`;
