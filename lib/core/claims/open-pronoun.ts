import { OPEN_PRONOUNS } from '#lib/core/language/open-pronouns.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * The pronoun that a claim begins with, where the copy does not settle who is meant: else the name would stand there.
 * @param language ISO 639-1
 */
export function openPronoun(text: string, language: string): Span | null {
  const word = FIRST_WORD.exec(text);
  const found = word?.[1];
  if (word === null || found === undefined) return null;
  const plain = found.toLowerCase().replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
  if (OPEN_PRONOUNS.get(language)?.has(plain) !== true) return null;
  return { start: word[0].length - found.length, end: word[0].length };
}

/** Behind a quotation mark or none; "He’s" is "He". */
const FIRST_WORD = /^[^\p{L}\p{N}]{0,3}(\p{L}+)(?![\p{L}\p{N}-])/u;
