import { BIT } from '#lib/core/language/lexicon.ts';
import { has, lowerAt, type View, type Words } from '../grammar/view.ts';
import { closing, inList } from './closing.ts';
import { phraseStart } from './phrase.ts';
import type { Opening } from './slot.ts';

/** ", the mayor of Dorna" after a name, to the next comma or the end, and no list. */
export function apposition(words: Words, view: View, comma: number): Opening | null {
  const at = comma + 1;
  const counted = has(words, view, at, BIT.NUM) && lowerAt(words, view, at + 1) === 'of'; // "two of the oldest mills"
  if (!counted && !has(words, view, at, BIT.DET | BIT.POSS) && !isRole(words, view, at)) return null;
  if (words.tokens[view[at] ?? -1]?.capital === true) return null; // "Breaking Away, The Right Stuff"
  if (phraseStart(words, view, comma) === comma || inList(words, view, comma)) return null;
  const end = closing(words, view, at);
  for (let i = at; i < end; i += 1) if (has(words, view, i, BIT.AND) && i < at + 6) return null;
  return { kind: 'apposition', inner: at, loose: true, end };
}

export const isRole = (words: Words, view: View, at: number) => {
  const lower = lowerAt(words, view, at);
  return words.language.cues.people.has(lower) || words.language.points.roles.has(lower);
};
