import { ENGLISH_OPEN } from './en/pronouns.ts';
import { ROMANIAN_OPEN } from './ro/pronouns.ts';

/**
 * Pronouns that leave open who is meant, by ISO 639-1 code. Apart from the rest of a language, so that a page that shows
 * claims need not load all its words.
 */
export const OPEN_PRONOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', ENGLISH_OPEN],
  ['ro', ROMANIAN_OPEN],
]);
