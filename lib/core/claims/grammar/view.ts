import type { Entry } from '#lib/core/language/entry.ts';
import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Token } from '#lib/core/text/tokens.ts';

/** One sentence as words with their classes; what the views below are cut from. */
export type Words = {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly classes: readonly number[];
  /** Positions in `tokens` of words whose class a model chose, and no rule. */
  readonly modelled: readonly number[];
  /** Per token: what the lists of the language know of it. */
  readonly entries: readonly Entry[];
  /** Per token: what it signals, as bits of `MARK`. */
  readonly marks: readonly number[];
  /** Per token: it lies inside quotation marks, or is one of them. */
  readonly quoted: readonly number[];
};

/** Some of the words of a sentence, in order: positions in `tokens`. A parenthesis is taken out by leaving it out. */
export type View = readonly number[];

/** Positions into a view, end exclusive. */
export type Range = { readonly from: number; readonly to: number };

export const IN_QUOTES = 1;
export const QUOTE_MARK = 2;

/** One number for each word. Short plain arrays cost far less than typed ones, which lie outside the heap. */
export const zeros = (length: number): number[] => {
  const list = new Array<number>(length);
  for (let at = 0; at < length; at += 1) list[at] = 0;
  return list;
};

export function wholeView({ tokens }: Words): View {
  const view = new Array<number>(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) view[at] = at;
  return view;
}

/** All that the words of the view signal. */
export function marksOf({ marks }: Words, view: View): number {
  let bits = 0;
  for (const at of view) bits |= marks[at] ?? 0;
  return bits;
}

/** A word of the view signals one of these. */
export function anyMark({ marks }: Words, view: View, bits: number): boolean {
  for (const at of view) if (((marks[at] ?? 0) & bits) !== 0) return true;
  return false;
}

// Beside the view there is nothing. It is asked for often, and an array that is asked for a place that it has not got is
// slow, and slow for good; so the bounds are looked at first.
export const classAt = (words: Words, view: View, at: number): number =>
  at >= 0 && at < view.length ? (words.classes[view[at] ?? 0] ?? 0) : 0;
export const lowerAt = (words: Words, view: View, at: number): string =>
  at >= 0 && at < view.length ? (words.tokens[view[at] ?? 0]?.lower ?? '') : '';
export const has = (words: Words, view: View, at: number, bits: number): boolean =>
  (classAt(words, view, at) & bits) !== 0;
export const isQuoteMark = (words: Words, view: View, at: number): boolean =>
  at >= 0 && at < view.length && words.quoted[view[at] ?? 0] === QUOTE_MARK;
/** The bits of `MARK` of a word. */
export const marksAt = (words: Words, view: View, at: number): number =>
  at >= 0 && at < view.length ? (words.marks[view[at] ?? 0] ?? 0) : 0;
export const isComma = (words: Words, view: View, at: number): boolean => (marksAt(words, view, at) & MARK.COMMA) !== 0;
export const isBreak = (words: Words, view: View, at: number): boolean => (marksAt(words, view, at) & MARK.BREAK) !== 0;

/** Without quotation marks, commas, dashes and full stops at both ends. */
export function tidy(words: Words, view: View): View {
  let from = 0;
  let to = view.length;
  while (from < to && isEdge(words, view, from)) from += 1;
  while (to > from && isEdge(words, view, to - 1)) to -= 1;
  return balanced(words, view, from, to);
}

const isEdge = (words: Words, view: View, at: number) =>
  (marksAt(words, view, at) & MARK.EDGE) !== 0 || isQuoteMark(words, view, at);

/** Puts back a quotation mark that was cut from one end only, so that “a” and b does not become a” and b. */
function balanced(words: Words, view: View, from: number, to: number): View {
  let marks = 0;
  for (let at = from; at < to; at += 1) if (isQuoteMark(words, view, at)) marks += 1;
  if (marks % 2 === 0) return view.slice(from, to);
  const before = lastMark(words, view, from);
  const after = firstMark(words, view, to);
  if (before >= 0 && !isOpenInside(words, view, from, to)) return view.slice(before, to);
  return after < 0 ? view.slice(from, to) : view.slice(from, after + 1);
}

/** The first mark inside opens a quotation: its words follow it. */
function isOpenInside(words: Words, view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isQuoteMark(words, view, at)) return words.quoted[view[at + 1] ?? -1] === IN_QUOTES;
  return false;
}

function lastMark(words: Words, view: View, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isQuoteMark(words, view, at)) return at;
  return -1;
}

function firstMark(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length; at += 1) if (isQuoteMark(words, view, at)) return at;
  return -1;
}

/** The stretches of text that a view covers, neighbouring words joined. */
export function spansOf(words: Words, view: View): Span[] {
  if (view.length > 0 && runEnd(view, 0) === view.length) return [spanOf(words, view)];
  const { tokens } = words;
  const spans: Span[] = [];
  let from = 0;
  while (from < view.length) {
    const to = runEnd(view, from);
    const first = tokens[view[from] ?? -1];
    const last = tokens[view[to - 1] ?? -1];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
    from = to;
  }
  return spans;
}

/** Where the neighbouring words end that begin at a position of the view. */
export function runEnd(view: View, from: number): number {
  const first = view[from] ?? 0;
  let to = from + 1;
  while (to < view.length && view[to] === first + to - from) to += 1;
  return to;
}

/** From the first word to the last. */
export function spanOf(words: Words, view: View): Span {
  const first = words.tokens[view[0] ?? -1];
  const last = words.tokens[view[view.length - 1] ?? -1];
  return { start: first === undefined ? 0 : first.start, end: last === undefined ? 0 : last.end };
}

export const hasWord = (words: Words, view: View): boolean => view.some((at) => words.tokens[at]?.kind !== 'mark');

/** The first position at or after `from` that is no adverb. */
export function skipAdverbs(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && has(words, view, at, BIT.ADV) && !has(words, view, at, BIT.PREP | BIT.SUB)) at += 1;
  return at;
}
