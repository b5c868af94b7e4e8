import { isLetter, isSpace } from './characters.ts';
import type { Span } from './span.ts';

/** `start`..`end` lie inside the marks; `outer` takes the marks in. */
export type Quotation = Span & {
  readonly outer: Span;
  /** The mark that closes it is missing: it ran to the end of its paragraph. */
  readonly open: boolean;
};

/**
 * The quotations of one paragraph, outermost only, in order: “ ”, „ ”, « », » «, " ", and ‘ ’ or ' ' where they are no
 * apostrophes. A quotation without its closing mark runs to the end of the paragraph.
 */
export function quotationsOf(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  let at = start;
  while (at < end) {
    const closers = isOrdinary(text.charCodeAt(at)) ? '' : closersOf(text, at, start);
    if (closers === '') {
      at += 1;
      continue;
    }
    if (isDoubled(text, at)) {
      const doubled = doubledQuotation(text, at, end);
      found.push(...doubled.found);
      at = doubled.next;
      continue;
    }
    const close = closingMark(text, at + 1, end, { open: text.charAt(at), closers });
    if (close < 0 && isSingle(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const inner = { start: at + 1, end: close < 0 ? trimmed(text, at + 1, end) : close };
    const outerEnd = close < 0 ? inner.end : close + 1;
    if (inner.end > inner.start) found.push({ ...inner, outer: { start: at, end: outerEnd }, open: close < 0 });
    at = Math.max(outerEnd, at + 1);
  }
  return found;
}

/** White space, letters and most marks: no quotation opens there. */
const isOrdinary = (unit: number) => unit < 0x22 || (unit > 0x27 && unit < 0xab) || (unit > 0xbb && unit < 0x2018);

/** Two straight single marks, as some wires write the double one. */
const isDoubled = (text: string, at: number) => text.charCodeAt(at) === 0x27 && text.charCodeAt(at + 1) === 0x27;

function doubledQuotation(
  text: string,
  at: number,
  end: number,
): { readonly found: Quotation[]; readonly next: number } {
  const close = text.indexOf("''", at + 2);
  const closed = close >= 0 && close < end;
  const inner = { start: at + 2, end: closed ? close : trimmed(text, at + 2, end) };
  const outer = { start: at, end: closed ? close + 2 : inner.end };
  return {
    found: inner.end > inner.start ? [{ ...inner, outer, open: !closed }] : [],
    next: Math.max(outer.end, at + 2),
  };
}

const isSingle = (unit: number) => unit === 0x27 || unit === 0x2018 || unit === 0x201a;

/** The marks that close a quotation opened at `at`; empty when nothing opens there. */
function closersOf(text: string, at: number, start: number): string {
  switch (text.charCodeAt(at)) {
    case 0x201c:
      return '”"';
    case 0x201e:
      return '”“"';
    case 0x201f:
      return '”"';
    case 0xab:
      return '»';
    case 0xbb:
      return opensWord(text, at, start) ? '«' : '';
    case 0x22:
      return opensWord(text, at, start) ? '"”' : '';
    case 0x201d:
      return opensWord(text, at, start) ? '”' : '';
    case 0x2018:
    case 0x201a:
      return opensWord(text, at, start) ? '’' : '';
    case 0x27:
      return opensWord(text, at, start) ? "'" : '';
    default:
      return '';
  }
}

/** Something opens only before a word and after white space, a bracket or a dash. */
function opensWord(text: string, at: number, start: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= text.length || isSpace(next)) return false;
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isSpace(before) ||
    before === 0x28 ||
    before === 0x5b ||
    before === 0x2014 ||
    before === 0x2013 ||
    before === 0x2d ||
    before === 0x3a ||
    before === 0x2c
  );
}

/** The longest stretch searched for the mark that closes a single quotation, whose mark is also an apostrophe. */
const SINGLE_REACH = 400;

function closingMark(
  text: string,
  from: number,
  end: number,
  mark: { readonly open: string; readonly closers: string },
): number {
  const single = isSingle(mark.open.charCodeAt(0));
  const stop = single ? Math.min(end, from + SINGLE_REACH) : end;
  let depth = 0;
  for (let at = from; at < stop; at += 1) {
    const char = text.charAt(at);
    if (char === mark.open && !mark.closers.includes(char) && mark.open !== '„') depth += 1;
    else if (mark.closers.includes(char)) {
      if (single && isLetter(text, at + 1)) continue; // an apostrophe inside a word
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

function trimmed(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
