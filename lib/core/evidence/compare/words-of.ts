import type { Token } from '#lib/core/text/tokens.ts';
import type { Words as Lined } from '#lib/core/claims/grammar/view.ts';
import type { Words } from './comparison.ts';
import type { Reading } from './reading.ts';

export const lowerAt = ({ tokens }: Lined, at: number): string => tokens[at]?.lower ?? '';

/** Whether these words stand at a place. */
export function standsAt(words: Lined, at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (lowerAt(words, at + i) !== phrase[i]) return false;
  return phrase.length > 0;
}

type Phrases<Tag> = readonly (readonly [Tag, readonly string[]])[];
type PhraseFound<Tag> = { readonly tag: Tag; readonly length: number };

/** The longest of these phrases that ends before a place, by how many words. */
export const endsBefore = <Tag>(words: Lined, at: number, phrases: Phrases<Tag>): PhraseFound<Tag> | null =>
  longest(phrases, (phrase) => phrase.length <= at && standsAt(words, at - phrase.length, phrase));

/** The longest of these phrases that begins at a place. */
export const beginsAt = <Tag>(words: Lined, at: number, phrases: Phrases<Tag>): PhraseFound<Tag> | null =>
  longest(phrases, (phrase) => standsAt(words, at, phrase));

function longest<Tag>(phrases: Phrases<Tag>, stands: (phrase: readonly string[]) => boolean): PhraseFound<Tag> | null {
  let best: PhraseFound<Tag> | null = null;
  for (const [tag, phrase] of phrases)
    if (phrase.length > (best?.length ?? 0) && stands(phrase)) best = { tag, length: phrase.length };
  return best;
}

/** Words of a side where they stand in its claim or its capture. */
export function wordsAt({ text, offset }: Pick<Reading, 'text' | 'offset'>, start: number, end: number): Words {
  return { text: text.slice(start, end), start: start + offset, end: end + offset };
}

export const tokensSpan = (tokens: readonly Token[], from: number, to: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** One sentence for the screen. */
export const sideBySide = (claim: Words, passage: Words): string =>
  `copy: ${plain(claim.text)} · passage: ${plain(passage.text)}`;

const plain = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
};

/** In UTF-16 units: about a line. */
const LONGEST = 120;
