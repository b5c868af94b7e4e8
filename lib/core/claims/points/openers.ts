import { BIT } from '#lib/core/language/lexicon.ts';
import type { Phrases } from '#lib/core/language/point-words.ts';
import { lemmaAt } from '../grammar/lemma.ts';
import { isBreak, lowerAt, type View, type Words } from '../grammar/view.ts';

/** "due to", "in terms of": several words that are one preposition. How many. */
export const compoundLength = (words: Words, view: View, at: number): number =>
  phraseLength(words, view, at, words.language.points.compounds);

/** "such as", "including": how many words lead to an example here. */
export const exampleLength = (words: Words, view: View, at: number): number =>
  phraseLength(words, view, at, words.language.points.examples);

function phraseLength(words: Words, view: View, at: number, phrases: Phrases): number {
  const starting = phrases.get(lowerAt(words, view, at));
  if (starting === undefined) return 0;
  for (const phrase of starting)
    if (phrase.every((word, i) => lowerAt(words, view, at + i) === word)) return phrase.length;
  return 0;
}

/** The word before needs an infinitive to say something ("the ability to swim", "asked the men to leave"). */
export function takesInfinitive(words: Words, view: View, at: number): boolean {
  const { takesInfinitive: takes } = words.language.points;
  for (let i = at; i >= 0 && i > at - 8; i -= 1) {
    if (takes.has(lowerAt(words, view, i)) || takes.has(lemmaAt(words, view, i))) return true;
    if (isBreak(words, view, i)) return false;
  }
  return false;
}

/** "cost", "cut": as often a noun. */
export const isNounToo = (words: Words, lower: string) =>
  ((words.language.lexicon.words.get(lower)?.bits ?? 0) & (BIT.NOUNISH | BIT.BE | BIT.HAVE)) !== 0;
