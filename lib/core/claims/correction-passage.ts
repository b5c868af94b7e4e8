import type { Span } from '#lib/core/text/span.ts';
import type { CorrectedClaim } from './corrections.ts';
import type { Sentence } from './extraction.ts';

/** The sentences that a correction is about, and the copy around them. */
export type Passage = Span & { readonly text: string; readonly sentences: readonly Span[] };

/** How many sentences before and after are given along. */
const AROUND = 2;

/** The sentences in which its claims begin or have words, with two more on either side. */
export function correctionPassage(
  text: string,
  sentences: readonly Sentence[],
  claims: readonly CorrectedClaim[],
): Passage {
  const spans = claims.flatMap((claim) => claim.spans);
  const own = new Set(claims.map((claim) => claim.sentence));
  const places = sentences.flatMap((sentence, at) => {
    const touched = spans.some((span) => span.start < sentence.end && sentence.start < span.end);
    return own.has(sentence.id) || touched ? [at] : [];
  });
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const start = sentences[Math.max(0, first - AROUND)]?.start ?? 0;
  const end = sentences[Math.min(sentences.length - 1, last + AROUND)]?.end ?? text.length;
  const about = places
    .flatMap((at) => sentences[at] ?? [])
    .map((sentence) => ({ start: sentence.start, end: sentence.end }));
  return { text: text.slice(start, end), start, end, sentences: about };
}
