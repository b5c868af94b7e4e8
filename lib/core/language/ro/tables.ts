import { wordsIn } from '../rows.ts';
import { verbTable } from '../verb-table.ts';
import { wordTable } from '../word-table.ts';
import { ROMANIAN_ADJECTIVES } from './adjectives.ts';
import { ROMANIAN_NOUNS } from './nouns.ts';
import { ROMANIAN_TURN_WORDS } from './turn-words.ts';
import { ROMANIAN_VERBS } from './verbs.ts';

/** The Romanian lists, read once. */
export const romanianNouns = wordTable(ROMANIAN_NOUNS, nounForms);
export const romanianTurnWords = wordTable(ROMANIAN_TURN_WORDS);
export const romanianAdjectives = wordTable(ROMANIAN_ADJECTIVES);
export const romanianVerbs = verbTable(ROMANIAN_VERBS);

/** `-ul` stands for a masculine noun with its articles: "ministru, ministrul, ministrului"; its last "u" is one already. */
function nounForms(noun: string, forms: string): readonly string[] {
  if (forms !== '-ul') return [noun, ...wordsIn(forms)];
  const base = noun.replace(/u$/, '');
  return [noun, `${base}ul`, `${base}ului`, `${base}ii`, `${base}ilor`];
}
