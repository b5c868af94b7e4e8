import { BIT } from '#lib/core/language/lexicon.ts';
import { has, lowerAt, type View, type Words } from './view.ts';

/** Behind a conjunction of several words: "după ce", "în timp ce", "pentru că". */
export function afterOpener(words: Words, view: View, mark: number): number {
  let at = has(words, view, mark + 1, BIT.THAT) && has(words, view, mark, BIT.AND) ? mark + 2 : mark + 1;
  while (words.language.conjunctions.rest.has(lowerAt(words, view, at)) && has(words, view, at, BIT.ADV)) at += 1;
  return at;
}

/** As the rule names it: "while", "în timp ce". */
export const openerAt = (words: Words, view: View, mark: number) =>
  view
    .slice(mark, afterOpener(words, view, mark))
    .map((_, i) => lowerAt(words, view, mark + i))
    .join(' ');
