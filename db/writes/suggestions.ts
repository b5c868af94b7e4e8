import { and, eq, isNull } from 'drizzle-orm';
import { guarded, type Db, type Write } from '#db/db.ts';
import type { ClaimId, SuggestionId, UserId } from '#lib/core/ids.ts';
import type { SuggestionOutcome } from '#db/schema/corrections.ts';
import { insertRows } from './insert-rows.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** One question to a language model, with what it proposed. */
export const insertSuggestions = (
  run: Insert<'suggestionRuns'>,
  suggestions: readonly Insert<'suggestions'>[],
): readonly Write[] => [...insertRows('suggestionRuns', [run]), ...insertRows('suggestions', suggestions)];

/** Settles an open suggestion; stale when somebody settled it first. */
export const settleSuggestion = (
  id: SuggestionId,
  settled: {
    readonly outcome: SuggestionOutcome;
    readonly claimId?: ClaimId;
    readonly settledBy: UserId;
    readonly settledAt: number;
  },
): Write =>
  guarded('suggestion', (q, t) =>
    q
      .update(t.suggestions)
      .set(settled)
      .where(and(eq(t.suggestions.id, id), isNull(t.suggestions.outcome))),
  );
