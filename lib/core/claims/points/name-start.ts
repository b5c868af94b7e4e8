import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isQuoteMark, lowerAt, type View, type Words } from '../grammar/view.ts';
import { phraseStart } from './phrase.ts';

/** No longer, in words: "The Imaginarium of Doctor Parnassus". */
const LONGEST = 10;

/** Where the name that ends before `to` begins, without the office or kind before it; where its phrase does if it is no name. */
export function nameStart(words: Words, view: View, to: number): number {
  const start = phraseStart(words, view, to);
  if (isQuoteMark(words, view, to - 1) || !isCapital(words, view, to - 1)) return start;
  let at = to - 1;
  while (at > 0 && to - at < LONGEST) {
    if (isCapital(words, view, at - 1) || has(words, view, at - 1, BIT.OWNER)) at -= 1;
    else if (isLink(words, view, at - 1) && isCapital(words, view, at - 2)) at -= 2;
    else break;
  }
  return has(words, view, at - 1, BIT.DET) ? at - 1 : at;
}

/** Where the name that begins at `from` ends: "The Imaginarium of Doctor Parnassus", "A Midsummer Night’s Dream". */
export function nameEnd(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && at - from < LONGEST) {
    if (has(words, view, at, BIT.PROPER) || (at > from && isCapital(words, view, at))) at += 1;
    else if (at > from && has(words, view, at, BIT.OWNER) && isCapital(words, view, at + 1)) at += 2;
    else if (at > from && isLink(words, view, at) && !isQuoteMark(words, view, at) && isCapital(words, view, at + 1))
      at += 2;
    else break;
  }
  return at;
}

const LINKS: ReadonlySet<string> = new Set(['-', '–', '&']);
const isLink = (words: Words, view: View, at: number) =>
  words.language.points.inNames.has(lowerAt(words, view, at)) ||
  LINKS.has(lowerAt(words, view, at)) ||
  isQuoteMark(words, view, at);

const isCapital = (words: Words, view: View, at: number) => words.tokens[view[at] ?? -1]?.capital === true;
