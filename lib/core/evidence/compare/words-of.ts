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

/** The longest of these phrases that ends before a place, by how many words. */
export function endsBefore<Tag>(
  words: Lined,
  at: number,
  phrases: readonly (readonly [Tag, readonly string[]])[],
): { readonly tag: Tag; readonly length: number } | null {
  let best: { readonly tag: Tag; readonly length: number } | null = null;
  for (const [tag, phrase] of phrases)
    if (phrase.length > (best?.length ?? 0) && phrase.length <= at && standsAt(words, at - phrase.length, phrase))
      best = { tag, length: phrase.length };
  return best;
}

/** The longest of these phrases that begins at a place. */
export function beginsAt<Tag>(
  words: Lined,
  at: number,
  phrases: readonly (readonly [Tag, readonly string[]])[],
): { readonly tag: Tag; readonly length: number } | null {
  let best: { readonly tag: Tag; readonly length: number } | null = null;
  for (const [tag, phrase] of phrases)
    if (phrase.length > (best?.length ?? 0) && standsAt(words, at, phrase)) best = { tag, length: phrase.length };
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
