import { BIT } from '#lib/core/language/lexicon.ts';
import type { Phrases } from '#lib/core/language/point-words.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { View, Words } from '../grammar/view.ts';
import type { Composed } from './composed.ts';

/** "If it rains" before it, behind it or within it is still in it. */
export function keepsConditions({ words, view, host, presupposed }: Composed): boolean {
  const { conditions, asks } = words.language.check;
  if (conditions.size === 0) return true;
  for (let i = 0; i < host.length; i += 1) {
    const at = host[i] ?? -1;
    const length = phraseAt(words, at, conditions);
    if (length === 0 || holds(view, at)) continue;
    const before = words.tokens[at - 1]?.lower ?? '';
    if (asks.has(before)) continue;
    const opening = i === firstWord(words, host);
    if (opening && !presupposed) return false;
    const prior = wordBefore(words, at);
    if (holds(view, prior) || holds(view, at + length)) return false;
  }
  return true;
}

/** "at least 12" has not become "12". */
export function keepsExactness({ words, view, host }: Composed): boolean {
  const { exact } = words.language.check;
  if (exact.size === 0) return true;
  for (let i = 0; i < view.length; i += 1) {
    const at = view[i] ?? -1;
    if (qualifiesNothing(words, at, view, host)) return false;
    if (view[i - 1] === at - 1 || !isNumber(words, at)) continue;
    for (let from = Math.max(0, at - LONGEST_PHRASE); from < at; from += 1) {
      const length = phraseAt(words, from, exact);
      if (length === at - from && holds(host, from)) return false;
    }
  }
  return true;
}

/** "more than | editors": the number that it stood before is gone. */
function qualifiesNothing(words: Words, at: number, view: View, host: View): boolean {
  const length = phraseAt(words, at, words.language.check.exact);
  const next = at + length;
  return length > 1 && isNumber(words, next) && holds(host, next) && !holds(view, next);
}

/** "favorably | than Vega": what is compared still has its "more". */
export function keepsComparisons({ words, view, host }: Composed): boolean {
  const { than, more } = words.language.check;
  for (let i = 0; i < view.length; i += 1) {
    const at = view[i] ?? -1;
    if (words.tokens[at]?.lower !== than) continue;
    for (let back = at - 1; back >= 0 && back > at - COMPARED; back -= 1)
      if (more.has(words.tokens[back]?.lower ?? '') && holds(host, back) && !holds(view, back)) return false;
  }
  return true;
}

/** How far before "than" its "more" may stand, in words. */
const COMPARED = 6;

/** The most words of a phrase in the lists. */
const LONGEST_PHRASE = 4;

/** No "not", "only" or "may" is gone from between its words, or from right before them. */
export function keepsDenials({ words, view, host }: Composed): boolean {
  for (let i = 0; i < view.length; i += 1) {
    const at = view[i] ?? -1;
    if (view[i - 1] === at - 1) continue;
    if (isScope(words, at - 1) && holds(host, at - 1) && (i === 0 || view[i - 1] === at - 2)) return false;
  }
  return true;
}

const CONTRACTED = /n['’]t$/;

function isScope({ classes, tokens, marks, language }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (
    ((classes[at] ?? 0) & BIT.NEG) !== 0 ||
    ((marks[at] ?? 0) & (MARK.HEDGE | MARK.HEARSAY)) !== 0 ||
    language.points.scope.has(token.lower) ||
    CONTRACTED.test(token.lower)
  );
}

const isNumber = ({ tokens, classes, language }: Words, at: number) =>
  tokens[at]?.kind === 'number' ||
  ((classes[at] ?? 0) & BIT.NUM) !== 0 ||
  language.marks.quantityWords.has(tokens[at]?.lower ?? '');

/** How many words a phrase of the list has that stands there; the longest of them, 0 for none. */
function phraseAt({ tokens }: Words, at: number, phrases: Phrases): number {
  const starting = phrases.get(tokens[at]?.lower ?? '');
  if (starting === undefined) return 0;
  let longest = 0;
  for (const phrase of starting)
    if (phrase.length > longest && phrase.every((word, i) => tokens[at + i]?.lower === word)) longest = phrase.length;
  return longest;
}

function firstWord({ tokens }: Words, host: View): number {
  for (let i = 0; i < host.length; i += 1) if (tokens[host[i] ?? -1]?.kind !== 'mark') return i;
  return 0;
}

function wordBefore({ tokens }: Words, at: number): number {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind === 'mark') before -= 1;
  return before;
}

/** Views are in order. */
function holds(view: View, at: number): boolean {
  let from = 0;
  let to = view.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((view[middle] ?? 0) < at) from = middle + 1;
    else to = middle;
  }
  return view[from] === at;
}
