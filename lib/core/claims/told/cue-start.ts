import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { has, isQuoteMark, type View, type Words } from '../grammar/view.ts';

/** Where a cue begins, with auxiliaries and adverbs: "has said", "also said", "could not deny"; "to" of an infinitive. */
export function cueStart(words: Words, view: View, group: Group): number {
  let from = group.from;
  while (from > 0 && isOfManner(words, view, from - 1)) from -= 1;
  return from;
}

const isOfManner = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.ADV) && !has(words, view, at, NO_ADVERB) && !isQuoteMark(words, view, at);

const NO_ADVERB = BIT.PREP | BIT.NOUN | BIT.SUB | BIT.TIME | BIT.ADJ | BIT.DET | BIT.AND;
