import type { Sentence, Uncovered } from '#lib/core/claims/extraction.ts';
import type { Span } from '#lib/core/text/span.ts';

type Placed = { readonly sentence: string; readonly spans: readonly Span[] };

/**
 * Every sentence is accounted for: by a live claim, by the engine's reason, or by the reason of whoever dropped its
 * claim.
 * @returns the sentences that no live claim stands for; `reason` is empty where none is known, which nobody may leave so
 */
export function uncoveredSentences(facts: {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Placed[];
  readonly engine: readonly Uncovered[];
  /** Oldest first; the latest reason counts. */
  readonly dropped: readonly { readonly sentence: string; readonly reason: string }[];
}): readonly Uncovered[] {
  const byEngine = new Map(facts.engine.map((one) => [one.sentence, one.reason]));
  const byPeople = new Map(facts.dropped.map((one) => [one.sentence, one.reason]));
  const covered = coveredSentences(facts.sentences, facts.claims);
  return facts.sentences
    .filter((sentence) => !covered.has(sentence.id))
    .map(({ id }) => ({ sentence: id, reason: byPeople.get(id) ?? byEngine.get(id) ?? '' }));
}

/** Linear in the number of sentences and spans: both are walked in the order of the text. */
function coveredSentences(sentences: readonly Sentence[], claims: readonly Placed[]): ReadonlySet<string> {
  const covered = new Set(claims.map((claim) => claim.sentence));
  const spans = claims.flatMap((claim) => claim.spans).toSorted((a, b) => a.start - b.start);
  let from = 0;
  for (const sentence of sentences.toSorted((a, b) => a.start - b.start)) {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    for (let i = from; i < spans.length && (spans[i]?.start ?? 0) < sentence.end; i += 1) {
      if ((spans[i]?.end ?? 0) > sentence.start) covered.add(sentence.id);
    }
  }
  return covered;
}
