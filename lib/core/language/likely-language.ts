import { detectLanguage } from './detect.ts';

/**
 * The language of a text of which another language than `expected` must be shown: a line of copy may have no small word
 * that only one language has.
 * @param expected ISO 639-1, of the texts that it stands among
 */
export function likelyLanguage(text: string, expected: string): string {
  const told = detectLanguage(text);
  if (told === expected) return told;
  const strict = detectLanguage(text.slice(0, SHORT).replace(SHARED, ' '));
  return strict === 'und' && (told === 'und' || text.length <= SHORT) ? expected : told;
}

/** UTF-16 units; what is longer has small words enough. */
const SHORT = 300;

/** Small words that English and Romanian both have. */
const SHARED = /(?<!\p{L})(?:a|an|are|as|do|in|no|or|care|am|la|o)(?!\p{L})/giu;
