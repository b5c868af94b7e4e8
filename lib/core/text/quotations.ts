import { isDigit, isLetter, isSpace } from './characters.ts';
import { openingMark, type QuoteMark } from './quote-marks.ts';
import type { Span } from './span.ts';

/** `start`..`end` lie inside the marks; `outer` takes the marks in. */
export type Quotation = Span & {
  readonly outer: Span;
  /** The mark that closes it is missing: it ran to the end of its paragraph. */
  readonly open: boolean;
};

/**
 * The quotations of one paragraph, outermost only, in order, with any of the marks of `QUOTE_MARKS`. A quotation without
 * its closing mark runs to the end of the paragraph.
 */
export function quotationsOf(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  let at = start;
  while (at < end) {
    const mark = openingMark(text, at, start);
    if (mark === null || isYear(text, at, mark)) {
      at += 1;
      continue;
    }
    const inner = at + mark.open.length;
    const close = closingMark(text, inner, end, mark);
    if (close === null && mark.single === true) {
      at += 1;
      continue;
    }
    const innerEnd = close === null ? trimmed(text, inner, end) : close.start;
    const outer = { start: at, end: close === null ? innerEnd : close.end };
    if (innerEnd > inner) found.push({ start: inner, end: innerEnd, outer, open: close === null });
    at = Math.max(outer.end, inner);
  }
  return found;
}

/** "the '90s": an apostrophe for what was left out. */
const isYear = (text: string, at: number, mark: QuoteMark) =>
  mark.single === true && isDigit(text.charCodeAt(at + 1)) && /^\d\ds/.test(text.slice(at + 1, at + 4));

/** The longest stretch searched for the mark that closes a single quotation, whose mark is also an apostrophe. */
const SINGLE_REACH = 400;

function closingMark(text: string, from: number, end: number, mark: QuoteMark): Span | null {
  const stop = mark.single === true ? Math.min(end, from + SINGLE_REACH) : end;
  let depth = 0;
  let possessive: Span | null = null;
  for (let at = from; at < stop; at += 1) {
    const char = text.charAt(at);
    if (!mark.closers.includes(char) && char !== mark.open.charAt(0)) continue;
    const close = closerAt(text, at, mark);
    if (close === null) {
      if (mark.single === true && possessive !== null && opensAt(text, at, mark)) return possessive;
      if (mark.nests === true && text.startsWith(mark.open, at)) depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      at = close.end - 1;
    } else if (mark.single === true && mayBePossessive(text, at)) {
      possessive ??= close;
    } else {
      return close;
    }
  }
  return possessive;
}

function closerAt(text: string, at: number, { close, open, single }: QuoteMark): Span | null {
  for (const mark of close) {
    if (!text.startsWith(mark, at)) continue;
    // an apostrophe inside a word; a mark that opens as well as it closes, where a word begins
    if (single === true && isLetter(text, at + mark.length)) continue;
    if (mark === open && mark === '“' && !closesWord(text, at)) continue;
    return { start: at, end: at + mark.length };
  }
  return null;
}

const opensAt = (text: string, at: number, { open }: QuoteMark) =>
  text.startsWith(open, at) && isSpace(text.charCodeAt(at - 1));

const closesWord = (text: string, at: number) => !isSpace(text.charCodeAt(at - 1)) && !isLetter(text, at + 1);

/** "the workers' mill": it closes a quotation only if nothing after it does. */
const mayBePossessive = (text: string, at: number) =>
  /[sS]/.test(text.charAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) && isLetter(text, at + 2);

function trimmed(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
