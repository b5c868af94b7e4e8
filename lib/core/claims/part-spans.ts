import type { Span } from '#lib/core/text/span.ts';

/**
 * Where a part of a split claim stands in the copy: from the first to the last of its words that are found, in order,
 * in the claim's own spans. Where fewer than half of them are found the part keeps all of the spans.
 * @param text the normalised text that the spans point into
 */
export function partSpans(text: string, spans: readonly Span[], part: string): readonly Span[] {
  const theirs = spans.flatMap((span) => words(text, span));
  const ours = words(part, { start: 0, end: part.length });
  const found: Span[] = [];
  let from = 0;
  for (const word of ours) {
    const at = theirs.findIndex((one, index) => index >= from && one.word === word.word);
    const match = theirs[at];
    if (match === undefined) continue;
    found.push(match);
    from = at + 1;
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length * 2 < ours.length) return spans;
  return clipped(text, spans, { start: first.start, end: last.end });
}

function words(text: string, { start, end }: Span): readonly (Span & { readonly word: string })[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The spans within the stretch; a full stop right after the last word comes along. */
function clipped(text: string, spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans.flatMap((span) => {
    const closed = end < span.end && /^[.!?]/u.test(text.slice(end, end + 1)) ? end + 1 : end;
    const cut = { start: Math.max(span.start, start), end: Math.min(span.end, closed) };
    return cut.end > cut.start ? [cut] : [];
  });
}
