import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import { hasBit, isMarked, isOfficeNoun, lowerOf, type Stretch } from './source-phrase.ts';

/** A name in full, where the story has it. */
export type FullName = { readonly words: Words; readonly name: Stretch };

/**
 * The fullest names of a text by their last word: "Pell" to "Celia Pell". A bare surname that speaks, and that stands
 * elsewhere behind one other capital, is somebody's, whether or not the list of given names has it.
 */
export function fullNamesIn(sentences: readonly Words[]): ReadonlyMap<string, FullName> {
  const names = new Map<string, FullName>();
  for (const words of sentences)
    for (let at = 1; at < words.tokens.length; at += 1) {
      if (!isNameWord(words, at) || isNameWord(words, at + 1)) continue;
      const from = givenBefore(words, at);
      const last = lowerOf(words, at);
      if (from !== null && !names.has(last)) names.set(last, { words, name: { from, to: at + 1 } });
    }
  return names;
}

/** Where the name begins whose surname stands at `at`: one given name before it, or one and a nickname in its marks. */
function givenBefore(words: Words, at: number): number | null {
  const isNicknamed = words.quoted[at - 1] !== 0 && words.quoted[at - 3] !== 0;
  const given = isNicknamed ? at - 4 : at - 1;
  if (given < 0 || !isNameWord(words, given)) return null;
  if (isMarked(words, given, MARK.NATION | MARK.BODY | MARK.TITLE | MARK.DAY) || isOfficeNoun(words, given))
    return null;
  const before = given - 1;
  const isPartOfMore = hasBit(words, before, BIT.DET) || (isNameWord(words, before) && !isOfficeNoun(words, before));
  return isPartOfMore ? null : given;
}

const isNameWord = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'word' && words.tokens[at]?.capital === true && !hasBit(words, at, CLOSED);

const CLOSED = BIT.DET | BIT.PREP | BIT.SUB | BIT.AND | BIT.SUBJECT | BIT.POSS | BIT.BE | BIT.HAVE | BIT.TIME;
