import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { Articles } from './articles.ts';
import type { People } from './people.ts';
import { CORRECTION_KINDS, type CorrectedClaim, type CorrectionKind } from '#lib/core/claims/corrections.ts';
import { CLAIM_KINDS, type ClaimKind } from '#lib/core/claims/extraction.ts';
import type { DroppedProposal, ProposedLink } from '#lib/core/claims/proposals.ts';
import type { ArticleId, ClaimId, SuggestionId, SuggestionRunId, UserId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';

export const SUGGESTION_OUTCOMES = ['accepted', 'dismissed'] as const;
export type SuggestionOutcome = (typeof SUGGESTION_OUTCOMES)[number];

/** What people made of what the engine gave, and what a language model proposed to them. */
export function defineCorrections(kit: Kit, { users }: People, { articles, claims }: Articles) {
  /** Stored in the commit of the event that it belongs to; undone with it. */
  const corrections = kit.table(
    'corrections',
    {
      eventId: kit.text('event_id').notNull(),
      /** An import may hold many, in the order in which they were made. */
      position: kit.integer('position').notNull(),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      versionNumber: kit.integer('version_number').notNull(),
      kind: kit.choice<CorrectionKind>('kind').notNull(),
      /** The version of the engine that read the article. */
      engine: kit.text('engine').notNull(),
      given: kit.json<readonly CorrectedClaim[]>('given').notNull(),
      made: kit.json<readonly CorrectedClaim[]>('made').notNull(),
      /** The language model whose proposal was accepted. */
      suggestedBy: kit.text('suggested_by'),
      correctedBy: kit
        .id<UserId>('corrected_by')
        .notNull()
        .references(() => users.id),
      correctedAt: kit.time('corrected_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.eventId, t.position] }),
      kit.check('corrections_kind', oneOf(t.kind, CORRECTION_KINDS)),
      kit.index('corrections_article').on(t.articleId, t.correctedAt),
      kit.index('corrections_time').on(t.correctedAt, t.eventId, t.position),
    ],
  );

  /** One question to a language model, with its answer's count of what did not anchor. */
  const suggestionRuns = kit.table(
    'suggestion_runs',
    {
      id: kit.id<SuggestionRunId>('id').primaryKey(),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      versionNumber: kit.integer('version_number').notNull(),
      model: kit.text('model').notNull(),
      /** How many the model proposed. */
      offered: kit.integer('offered').notNull(),
      dropped: kit.json<readonly DroppedProposal[]>('dropped').notNull(),
      askedBy: kit
        .id<UserId>('asked_by')
        .notNull()
        .references(() => users.id),
      askedAt: kit.time('asked_at').notNull(),
    },
    (t) => [kit.index('suggestion_runs_article').on(t.articleId, t.askedAt)],
  );

  const suggestions = kit.table(
    'suggestions',
    {
      id: kit.id<SuggestionId>('id').primaryKey(),
      runId: kit
        .id<SuggestionRunId>('run_id')
        .notNull()
        .references(() => suggestionRuns.id),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      /** As the model gave them. */
      position: kit.integer('position').notNull(),
      text: kit.text('text').notNull(),
      kind: kit.choice<ClaimKind>('kind').notNull(),
      sentence: kit.text('sentence').notNull(),
      spans: kit.json<readonly Span[]>('spans').notNull(),
      links: kit.json<readonly ProposedLink[]>('links').notNull(),
      outcome: kit.choice<SuggestionOutcome>('outcome'),
      claimId: kit.id<ClaimId>('claim_id').references(() => claims.id),
      settledBy: kit.id<UserId>('settled_by').references(() => users.id),
      settledAt: kit.time('settled_at'),
    },
    (t) => [
      kit.check('suggestions_kind', oneOf(t.kind, CLAIM_KINDS)),
      kit.check('suggestions_outcome', oneOf(t.outcome, SUGGESTION_OUTCOMES)),
      kit.index('suggestions_run').on(t.runId),
      kit.index('suggestions_article').on(t.articleId, t.outcome),
    ],
  );

  return { corrections, suggestionRuns, suggestions };
}
