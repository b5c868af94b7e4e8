import { addWord, BIT, lexiconOf, type Lexicon } from '../lexicon.ts';
import { englishAdjectives, englishNouns, englishVerbs } from './tables.ts';
import { ENGLISH_SMALL_WORDS } from './small-words.ts';
import { addVerbs } from './verb-forms.ts';

const words = lexiconOf(ENGLISH_SMALL_WORDS);
for (const { classes } of [englishNouns, englishAdjectives])
  for (const [word, bits] of classes) addWord(words, word, bits, word);
addVerbs(words, englishVerbs.rows);

/** English words: closed classes in full, some thirteen hundred verbs with their forms, and endings for the rest. */
export const englishLexicon: Lexicon = { words, guess };

const NOT_ADVERBS = new Set(
  'family supply reply ally assembly july italy monopoly bully belly jelly butterfly anomaly homily elderly daily weekly monthly early friendly deadly only likely unlikely costly rally tally'.split(
    ' ',
  ),
);

function guess(lower: string): number {
  if (lower.length > 4) {
    if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return BIT.ADV;
    if (lower.endsWith('ing')) return BIT.ING | BIT.NOUN;
    if (lower.endsWith('ed') && !lower.endsWith('eed')) return BIT.PAST | BIT.PART | BIT.ADJ;
  }
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') ? BIT.NOUN | BIT.PLURAL : BIT.NOUN;
}
