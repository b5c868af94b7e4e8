import { BIT } from '#lib/core/language/lexicon.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { LinkWords } from './part.ts';
import { spansOf, type Words } from './view.ts';

/**
 * Where what was said stands, as a reader would underline it: with the “that” that opens it and the quotation marks
 * around it, and sentences of one quotation in one stretch.
 */
export function saidSpans(words: Words, { content: own, extent, more }: LinkWords): readonly Span[] {
  const content = extent?.content ?? own;
  const spans = spansOf(words, content);
  if (spans[0] !== undefined) spans[0] = withThat(words, content[0] ?? 0, spans[0]);
  if (spans.length === 1 && spans[0] !== undefined && (more === undefined || more.length === 0))
    return [withMarks(words.text, spans[0])];
  const all = more === undefined || more.length === 0 ? spans : [...spans, ...more];
  if (all.length > 1) all.sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const span of all) {
    const marked = withMarks(words.text, span);
    const last = found[found.length - 1];
    if (last !== undefined && joins(words.text, last.end, marked.start))
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, marked.end) };
    else found.push(marked);
  }
  return found;
}

function withThat(words: Words, first: number, span: Span): Span {
  const before = words.tokens[first - 1];
  return before !== undefined && ((words.classes[first - 1] ?? 0) & BIT.THAT) !== 0
    ? { start: before.start, end: span.end }
    : span;
}

// “ „ « " and ” " »
const opens = (unit: number) => unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x22;
const closes = (unit: number) => unit === 0x201d || unit === 0x22 || unit === 0xbb;
// . , ! ? …
const stops = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x21 || unit === 0x3f || unit === 0x2026;

function withMarks(text: string, span: Span): Span {
  const { start, end } = span;
  const from = start > 0 && opens(text.charCodeAt(start - 1)) ? start - 1 : start;
  const stop = end < text.length && stops(text.charCodeAt(end)) ? end + 1 : end;
  const to = stop < text.length && closes(text.charCodeAt(stop)) ? stop + 1 : end;
  return from === start && to === end ? span : { start: from, end: to };
}

/** The longest gap looked at, in UTF-16 units. */
const GAP = 8;

/** Nothing but stops and white space lies between, no new paragraph, and no quotation ends or begins there. */
const joins = (text: string, from: number, to: number) =>
  to <= from ||
  (to - from <= GAP &&
    !closes(text.charCodeAt(from - 1)) &&
    !opens(text.charCodeAt(to)) &&
    /^[^\S\n]*[.!?…]*[^\S\n]*$/.test(text.slice(from, to)));
