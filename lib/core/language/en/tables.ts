import { verbTable } from '../verb-table.ts';
import { wordTable } from '../word-table.ts';
import { ENGLISH_ADJECTIVES } from './adjectives.ts';
import { ENGLISH_NOUNS } from './nouns.ts';
import { ENGLISH_TURN_WORDS } from './turn-words.ts';
import { ENGLISH_VERBS } from './verbs.ts';

/** The English lists, read once. */
export const englishNouns = wordTable(ENGLISH_NOUNS);
export const englishTurnWords = wordTable(ENGLISH_TURN_WORDS);
export const englishAdjectives = wordTable(ENGLISH_ADJECTIVES);
export const englishVerbs = verbTable(
  ENGLISH_VERBS,
  new Map(['feeling', 'offer', 'saying'].map((name) => [`<${name}>`, englishNouns.standing(name)])),
);
