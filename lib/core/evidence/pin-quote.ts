import { fail, ok, type Result } from '#lib/core/result.ts';

/** W3C text quote selector and text position selector in one, in UTF-16 units. */
export type PinnedQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** As much on either side as tells two places with the same words apart. */
const CONTEXT = 64;

/** Pins a quote to its place. Words that do not stand exactly there are refused, with the reason for the person. */
export function pinQuote(
  text: string,
  { start, end, exact }: { readonly start: number; readonly end: number; readonly exact: string },
): Result<PinnedQuote, string> {
  if (exact.trim() === '') return fail('Select some words.');
  if (end <= start || text.slice(start, end) !== exact) return fail('These words do not stand at this place of the capture.');
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  if (wholeCharacter(text, start) !== start || wholeCharacter(text, end) !== end) {
    return fail('The selection cuts a character in two.');
  }
  return ok({ exact, prefix: text.slice(from, start), suffix: text.slice(end, to), start, end });
}

/** The offset itself, or the one after it where it falls between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const isLow = /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  const afterHigh = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  return isLow && afterHigh ? offset + 1 : offset;
}
