import type { Sentence } from '#lib/core/claims/extraction.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Span } from '#lib/core/text/span.ts';

export type Placement = { readonly spans: readonly Span[]; readonly sentence: string };

/**
 * Checks the words that somebody selected for a claim against the text, and puts them in order.
 * @returns the spans without blank edges, none touching another, with the sentence in which they begin; or what is wrong
 */
export function placeSpans(
  text: string,
  sentences: readonly Sentence[],
  spans: readonly Span[],
): Result<Placement, string> {
  const inText = spans.every(
    ({ start, end }) => Number.isInteger(start) && start >= 0 && start < end && end <= text.length,
  );
  if (!inText) return fail('The selected words lie outside of the copy. Please select them again.');
  if (spans.some(({ start, end }) => splitsCharacter(text, start) || splitsCharacter(text, end))) {
    return fail('The selection cuts a character in half.');
  }
  const placed = joined(spans)
    .map((span) => withoutBlankEdges(text, span))
    .filter(({ start, end }) => start < end);
  const [first] = placed;
  if (first === undefined) return fail('Select some words.');
  const sentence = sentences.find(({ start, end }) => start <= first.start && first.start < end);
  if (sentence === undefined) return fail('The selected words are in no sentence of the copy.');
  return ok({ spans: placed, sentence: sentence.id });
}

function withoutBlankEdges(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
