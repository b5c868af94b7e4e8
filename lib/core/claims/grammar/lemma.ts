import { type View, type Words } from './view.ts';

/** The base form of a word, as far as the lexicon knows it. */
export function lemmaAt(words: Words, view: View, at: number): string {
  const token = view[at] ?? -1;
  return words.entries[token]?.lemma ?? guessLemma(words.tokens[token]?.lower ?? '');
}

/** "reaffirmed" to "reaffirm"; good enough to compare two unknown forms of one verb. */
function guessLemma(lower: string): string {
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ed')) return lower.slice(0, -2);
  return lower;
}
