import type { Span } from '#lib/core/text/span.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/**
 * Pins a quote to its capture: a text quote selector and a text position selector in one (W3C Web Annotation Data Model,
 * sections 4.2.4 and 4.2.5). Offsets are UTF-16 units into the capture's text; prefix and suffix have at most 32.
 */
export type QuoteSelector = Span & { readonly exact: string; readonly prefix: string; readonly suffix: string };

const CONTEXT = 32;

/**
 * The selector for the words at a position. A quote that is not in its capture, at that very place, is refused.
 * @param quote where it stands, and the words that the person saw there
 * @returns the selector, or in words what is wrong
 */
export function pinQuote(text: string, quote: Span & { readonly exact: string }): Result<QuoteSelector, string> {
  const { start, end, exact } = quote;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    return fail('The quote lies outside the captured text.');
  }
  if (start >= end || exact.trim() === '') return fail('The quote is empty. Select some words.');
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) return fail('The quote cuts a character in half.');
  if (text.slice(start, end) !== exact) {
    return fail(
      text.includes(exact)
        ? 'The captured text has these words, but not at this place. Select them again.'
        : 'These words are not in the captured text.',
    );
  }
  return ok({ start, end, exact, prefix: before(text, start), suffix: after(text, end) });
}

/** Whether a stored selector still fits its capture, word for word and with its surroundings. */
export function verifyQuote(text: string, selector: QuoteSelector): Result<true, string> {
  const pinned = pinQuote(text, selector);
  if (!pinned.ok) return pinned;
  const fits = pinned.value.prefix === selector.prefix && pinned.value.suffix === selector.suffix;
  return fits ? ok(true) : fail('The words around the quote are not those of the captured text.');
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  return text.slice(splitsCharacter(text, from) ? from + 1 : from, start);
}

function after(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT);
  return text.slice(end, splitsCharacter(text, to) ? to - 1 : to);
}

/** Whether an offset falls between the two halves of a surrogate pair. */
function splitsCharacter(text: string, offset: number): boolean {
  const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
  const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}
