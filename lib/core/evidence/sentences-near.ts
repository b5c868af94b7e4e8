import type { Span } from '#lib/core/text/span.ts';
import { passageFinder } from './best-passages.ts';

/**
 * For each claim, the sentences of a text that may bear on it, best first, as places in `sentences`: at most three, each
 * with a good part of the claim's words. An offer of where to begin to read, no finding.
 */
export function sentencesNear(
  {
    text,
    sentences,
    language,
  }: { readonly text: string; readonly sentences: readonly Span[]; readonly language: string },
  claims: readonly string[],
): readonly (readonly number[])[] {
  const find = passageFinder(
    sentences.map(({ start, end }) => text.slice(start, end)),
    language,
  );
  return claims.map((claim) =>
    find(claim)
      .filter(({ shared }) => shared >= LEAST)
      .slice(0, MOST)
      .map(({ at }) => at),
  );
}

const LEAST = 0.35;
const MOST = 3;
