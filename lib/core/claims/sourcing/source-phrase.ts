import type { PhraseClass, SourceNoun } from '#lib/core/language/source-words.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { View, Words } from '../grammar/view.ts';

/** Neighbouring words of a sentence, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** From the first word of a view to its last. */
export function stretchOf(view: View): Stretch | null {
  const [from] = view;
  const last = view.at(-1);
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

export const lowerOf = ({ tokens }: Words, at: number): string =>
  at < 0 || at >= tokens.length ? '' : (tokens[at]?.lower ?? '');
export const hasBit = ({ classes }: Words, at: number, bits: number): boolean =>
  at >= 0 && at < classes.length && ((classes[at] ?? 0) & bits) !== 0;
export const isMarked = ({ marks }: Words, at: number, bits: number): boolean =>
  at >= 0 && at < marks.length && ((marks[at] ?? 0) & bits) !== 0;
export const isWord = ({ tokens }: Words, at: number): boolean => tokens[at]?.kind === 'word';

export const textOf = ({ text, tokens }: Words, { from, to }: Stretch): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');

/** What the list of the language says of a noun; the parts of "ex-mayor" and "then-CEO" count as the noun. */
export function nounAt(words: Words, at: number): SourceNoun | undefined {
  const lower = lowerOf(words, at);
  const { nouns } = words.language.sources;
  return nouns.get(lower) ?? nouns.get(lower.slice(lower.lastIndexOf('-') + 1));
}

/** Somebody's work or rank, which may be a title. */
export function isOfficeNoun(words: Words, at: number): boolean {
  const noun = nounAt(words, at);
  return noun === 'office' || noun === 'spokesperson';
}

/** A verb of the sentence, and no noun or participle that merely looks like one. */
export const isFiniteVerb = (words: Words, at: number): boolean =>
  hasBit(words, at, BIT.PAST | BIT.THIRD | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO) &&
  !hasBit(words, at, BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.NOUNISH | BIT.DET);

/** The noun that a phrase is about: the last one before "of", "who" or a comma; where the noun stands first, the first. */
export function headOf(words: Words, { from, to }: Stretch): number {
  if (words.language.grammar.nounFirst) return firstNoun(words, { from, to });
  for (let at = from + 1; at < to; at += 1) {
    // "people familiar with the talks"
    if (phraseAt(words, at, to)?.tells === 'withheld') return at - 1;
    // "a poll published on Monday"
    if (hasBit(words, at, BIT.PART) && !hasBit(words, at, BIT.ADJ) && nounAt(words, at - 1) !== undefined)
      return at - 1;
    if (!hasBit(words, at, BIT.PREP | BIT.REL | BIT.TO) && !isMarked(words, at, MARK.BREAK)) continue;
    if (lowerOf(words, at) === '-' || lowerOf(words, at - 1) === '-') continue;
    // "Some of the tenants", "one of the owners": the phrase is about them
    if (lowerOf(words, at) === 'of' && hasBit(words, at - 1, BIT.NUM | BIT.DET) && at + 1 < to)
      return headOf(words, { from: at + 1, to });
    return at - 1;
  }
  return to - 1;
}

function firstNoun(words: Words, { from, to }: Stretch): number {
  for (let at = from; at < to; at += 1) if (nounAt(words, at) !== undefined) return at;
  for (let at = from; at < to; at += 1) if (hasBit(words, at, BIT.NOUN | BIT.PROPER)) return at;
  return from;
}

/** Without "the", "a", "un", "o" before it. */
export function withoutArticle(words: Words, { from, to }: Stretch): Stretch {
  let start = from;
  while (start < to - 1 && hasBit(words, start, BIT.DET | BIT.POSS | BIT.THAT) && !hasBit(words, start, BIT.NUM))
    start += 1;
  return { from: start, to };
}

/** A phrase of the list that begins at a word; the words that it takes, or null. */
export function phraseAt(
  words: Words,
  at: number,
  to: number,
): { readonly tells: PhraseClass; readonly size: number } | null {
  const found = words.language.sources.phrases
    .get(lowerOf(words, at))
    ?.find(
      (phrase) => at + phrase.words.length <= to && phrase.words.every((word, i) => lowerOf(words, at + i) === word),
    );
  return found === undefined ? null : { tells: found.tells, size: found.words.length };
}
