import { BIT } from '../lexicon.ts';
import { englishLexicon } from './words.ts';

/** Every form of the verbs of a list that the lexicon knows ("cut" gives "cut cuts cutting"), regular endings for the rest. */
export const verbs = (list: string): readonly string[] =>
  split(list).flatMap((base) => known.get(base) ?? regular(base));

/** Nouns and their plurals. */
export const nouns = (list: string): readonly string[] => split(list).flatMap((noun) => [noun, plural(noun)]);

export const split = (list: string): readonly string[] => list.trim().split(/\s+/);

const VERBAL = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING;

const known = new Map<string, string[]>();
for (const [word, { bits, lemma }] of englishLexicon.words) {
  if ((bits & VERBAL) === 0) continue;
  const forms = known.get(lemma);
  if (forms === undefined) known.set(lemma, [word]);
  else forms.push(word);
}

function regular(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLED.test(base) ? base + base.slice(-1) : base;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, plural(base), past, `${stem}ing`];
}

/** "ship" gives "shipped". */
const DOUBLED = /^(?:[^aeiou]*|equ)[aeiou][bdgmnpt]$/;

const plural = (noun: string) =>
  /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
