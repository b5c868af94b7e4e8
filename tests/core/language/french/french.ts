import { fallback } from '#lib/core/language/fallback/fallback.ts';
import type { Classes, Language } from '#lib/core/language/language.ts';
import { addWord, BIT, lexiconOf } from '#lib/core/language/lexicon.ts';
import { wordsIn } from '#lib/core/language/rows.ts';
import { verbTable } from '#lib/core/language/verb-table.ts';
import { wordTable } from '#lib/core/language/word-table.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { FRENCH_NOUNS, FRENCH_SMALL_WORDS, FRENCH_VERBS } from './words.ts';

const verbs = verbTable(FRENCH_VERBS);
const nouns = wordTable(FRENCH_NOUNS);

const words = lexiconOf(FRENCH_SMALL_WORDS);
for (const [word, bits] of nouns.classes) addWord(words, word, bits, word);
for (const [verb = '', forms] of verbs.rows) {
  const [present = '', participle = ''] = wordsIn(forms);
  addWord(words, verb, BIT.BASE, verb);
  addWord(words, present, BIT.THIRD, verb);
  addWord(words, participle, BIT.PART, verb);
}

/** A word has the class of the list; with a capital inside the sentence it is a name. */
function classesOf(tokens: readonly Token[]): Classes {
  const classes = tokens.map((token, at) => {
    if (token.kind === 'mark') return 0;
    if (token.kind === 'number') return BIT.NUM;
    if (token.capital && at > 0) return BIT.PROPER | BIT.NOUN;
    return words.get(token.lower)?.bits ?? BIT.NOUN;
  });
  return { classes, modelled: [] };
}

/** A language in the small: what it does not say is that of the fallback. */
export const french: Language = {
  ...fallback,
  code: 'fr',
  copula: { is: 'est', are: 'sont', was: 'a été', were: 'ont été' },
  lexicon: { words, guess: () => BIT.NOUN },
  classesOf,
  grammar: { ...fallback.grammar, hasClauses: true, relativeThat: false, definite: new Set(['le', 'la', 'les']) },
  cues: {
    ...fallback.cues,
    verbs: verbs.cues,
    frames: verbs.frames,
    people: nouns.standing('person'),
    passive: verbs.marked('hidden'),
    prepositions: [['selon'], ["d'après"]],
  },
};
