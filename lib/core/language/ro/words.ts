import { addWord, BIT, lexiconOf, type Lexicon } from '../lexicon.ts';
import { ROMANIAN_SMALL_WORDS } from './small-words.ts';
import { romanianAdjectives, romanianNouns, romanianVerbs } from './tables.ts';
import { addVerbs } from './verb-forms.ts';

const words = lexiconOf(ROMANIAN_SMALL_WORDS);
for (const { classes } of [romanianNouns, romanianAdjectives])
  for (const [word, bits] of classes) addWord(words, word, bits, word);
addVerbs(words, romanianVerbs.rows);

/** Romanian words: closed classes, some seven hundred verbs with their forms, and endings for the rest. */
export const romanianLexicon: Lexicon = { words, guess };

function guess(lower: string): number {
  if (lower.length > 3 && PARTICIPLE.test(lower)) return BIT.PART | BIT.NOUN | BIT.ADJ;
  if (/(?:ează|iază|ește|ăște|esc|ăsc|[^aeiou]ăm)$/.test(lower)) return BIT.THIRD;
  if (/(?:[aâî]se|eau|seră)$/.test(lower)) return BIT.PAST;
  if (/(?:ând|ind)(?:u-\p{L}+)?$/u.test(lower)) return BIT.ING;
  if (lower.endsWith('mente')) return BIT.ADV;
  return BIT.NOUN;
}

/** "arestat", "rănită", "căzuți", "ales"; without their marks as well. */
const PARTICIPLE = /(?:[aiuîâ]t(?:ă|a|e|i)?|[aiuîâ]ți|[sș]|să|se|și)$/;
