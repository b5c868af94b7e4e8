import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isBreak, isComma, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import { apposition } from './apposition.ts';
import { closing } from './closing.ts';
import { isAdjective, isInnerComma } from './phrase.ts';
import { plainOpening } from './plain-opening.ts';
import type { Opening } from './slot.ts';

/** What begins at a word, if something does. */
export function openingAt(words: Words, view: View, at: number, from: number): Opening | null {
  const lower = lowerAt(words, view, at);
  if (isComma(words, view, at)) return isInnerComma(words, view, at) ? null : afterComma(words, view, at, from);
  if (isBreak(words, view, at) && lower !== ')') return afterComma(words, view, at, from);
  return plainOpening(words, view, { at, from, loose: false });
}

function afterComma(words: Words, view: View, comma: number, from: number): Opening | null {
  const at = isQuoteMark(words, view, comma + 1) ? comma + 2 : comma + 1; // “memory,” which …
  const opening = plainOpening(words, view, { at, from, loose: true });
  if (opening !== null) return opening;
  const verb = skipAdverbs(words, view, at);
  if (has(words, view, verb, BIT.ING) && !has(words, view, verb, BIT.PREP) && isVerbal(words, view, verb))
    return { kind: 'gerund', inner: at, loose: true, end: view.length };
  if (has(words, view, verb, BIT.PART | BIT.PAST) && has(words, view, verb + 1, BIT.PREP | BIT.ADV | BIT.TO))
    return { kind: 'participle', inner: at, loose: true, end: closing(words, view, verb + 1) };
  if (
    isAdjective(words, view, verb) &&
    has(words, view, verb + 1, BIT.PREP) &&
    !has(words, view, verb, BIT.NUM | BIT.PROPER)
  )
    return { kind: 'active', inner: at, loose: true, end: closing(words, view, verb + 1) }; // ", similar to a kite"
  return apposition(words, view, comma);
}

/** "making it", not "housing": a verb with an object or an adverbial after it. */
const isVerbal = (words: Words, view: View, at: number) =>
  (!has(words, view, at, BIT.NOUN) &&
    at + 1 < view.length &&
    !isComma(words, view, at + 1) &&
    !has(words, view, at + 1, BIT.AND)) ||
  has(
    words,
    view,
    at + 1,
    BIT.DET |
      BIT.POSS |
      BIT.PREP |
      BIT.OBJECT |
      BIT.PROPER |
      BIT.NUM |
      BIT.ADV |
      BIT.THAT |
      BIT.TO |
      BIT.ADJ |
      BIT.SUBJECT,
  );
