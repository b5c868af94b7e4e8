import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import { clauseEnd } from './reasons.ts';
import {
  hasBit,
  isFiniteVerb,
  isMarked,
  isWord,
  lowerOf,
  isOfficeNoun,
  textOf,
  withoutArticle,
  type Stretch,
} from './source-phrase.ts';

/** What the story says of somebody beside the name. */
export type Introduced = { readonly title: string | null; readonly justification: string | null };

/** So many phrases between commas are read behind a name. */
const MOST = 4;

/** ", founder of Orbe Trust, a charity that …", ", who lives there,", ", 46,": what stands behind the name that ends before `name`. */
export function introducedAfter(words: Words, name: number): Introduced {
  let title: string | null = null;
  let justification: string | null = null;
  let at = party(words, name);
  for (let phrase = 0; phrase < MOST; phrase += 1) {
    if (!isMarked(words, at, MARK.COMMA)) break;
    const from = at + 1;
    if (words.tokens[from]?.kind === 'number') {
      at = from + 1;
      continue;
    }
    if (hasBit(words, from, BIT.REL)) {
      const end = clauseEnd(words, from + 1);
      if (justification === null && end - from > 2) justification = textOf(words, { from, to: end });
      break;
    }
    const stretch = phraseFrom(words, from);
    if (stretch === null) break;
    const isTitle = namesOffice(words, stretch);
    if (title === null && isTitle) title = textOf(words, withoutArticle(words, stretch));
    else if (justification === null && isReason(words, stretch))
      justification = textOf(words, { from, to: isTitle ? stretch.to : clauseEnd(words, stretch.to) });
    at = stretch.to;
    if (hasBit(words, at, BIT.REL)) {
      const end = clauseEnd(words, at + 1);
      if (justification === null) justification = textOf(words, { from: at, to: end });
      break;
    }
  }
  if (title === null) title = predicate(words, name);
  return { title, justification };
}

/** "(R-Lunca)" and ", D-Lunca" behind a name. */
function party(words: Words, at: number): number {
  if (lowerOf(words, at) === '(') {
    for (let end = at + 1; end < at + 8; end += 1) if (lowerOf(words, end) === ')') return end + 1;
    return at;
  }
  return isMarked(words, at, MARK.COMMA) && /^[drin]-/u.test(lowerOf(words, at + 1)) ? at + 2 : at;
}

/** A noun phrase from here to its comma, its "who" or the verb behind it; null where none begins. */
function phraseFrom(words: Words, from: number): Stretch | null {
  if (isFiniteVerb(words, from) || hasBit(words, from, BIT.SUBJECT | BIT.SUB | BIT.AND | BIT.THAT)) return null;
  if (!isWord(words, from) || words.quoted[from] !== 0) return null;
  let to = from;
  while (to < words.tokens.length && goesOn(words, to, from)) to += 1;
  return to === from ? null : { from, to };
}

const goesOn = (words: Words, at: number, from: number): boolean =>
  words.quoted[at] === 0 &&
  (isWord(words, at) || /^[-’&/.]/u.test(lowerOf(words, at)) || words.tokens[at]?.kind === 'number') &&
  !(lowerOf(words, at) === '.' && words.tokens[at + 1] === undefined) &&
  (words.tokens[at]?.capital === true || !hasBit(words, at, BIT.REL | BIT.SUB | BIT.SUBJECT)) &&
  !(at > from && isFiniteVerb(words, at));

/** The first noun before "of" or "at" is an office; where the noun stands first, the first word is. */
function namesOffice(words: Words, { from, to }: Stretch): boolean {
  const start = withoutArticle(words, { from, to }).from;
  for (let at = start; at < to; at += 1) {
    if (isOfficeNoun(words, at))
      return words.tokens[at + 1]?.capital !== true || at + 1 >= to || words.language.grammar.nounFirst;
    if (hasBit(words, at, BIT.PREP) || hasBit(words, at, BIT.REL)) return false;
  }
  return false;
}

/** "a liberal group that …", "part of a large coalition", "one of the bill’s sponsors"; not the next name of a list. */
function isReason(words: Words, { from, to }: Stretch): boolean {
  if (to - from < 2) return false;
  if (hasBit(words, from, BIT.PREP | BIT.TIME)) return false;
  return (
    !hasBit(words, from, BIT.PROPER) &&
    (hasBit(words, from, BIT.DET | BIT.NUM | BIT.ADJ | BIT.NOUN | BIT.ADV | BIT.PART) || lowerOf(words, from) === 'one')
  );
}

/** "Ana Pop is executive director of Orbe House" */
function predicate(words: Words, name: number): string | null {
  if (!hasBit(words, name, BIT.BE) || hasBit(words, name + 1, BIT.NEG)) return null;
  const stretch = phraseFrom(words, name + 1);
  if (stretch === null || !namesOffice(words, stretch)) return null;
  return textOf(words, withoutArticle(words, stretch));
}
