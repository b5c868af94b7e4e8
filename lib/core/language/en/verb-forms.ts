import { BIT, addWord, type Word } from '../lexicon.ts';
import { partsIn, wordsIn, type Row } from '../rows.ts';

/**
 * Adds every form of the verbs of a table to the lexicon. In its column of forms stand
 * - nothing, for a regular verb; `doubled` where its last letter is doubled ("planned")
 * - the past and the participle (`said said`, `broadcast/broadcasted broadcast/broadcasted`); for two verbs that are
 *   written alike, both, parted by a comma (`lay lain, lied lied`)
 * - `noun` behind these, where its forms are nouns at least as often: they need the grammar around them to count as verbs
 * - `none`, where the lexicon has no form of it
 */
export function addVerbs(words: Map<string, Word>, rows: readonly Row[]): void {
  for (const [base = '', column = ''] of rows) {
    if (column === 'none') continue;
    for (const forms of column === '' ? [''] : partsIn(column)) addVerb(words, base, wordsIn(forms));
  }
}

function addVerb(words: Map<string, Word>, base: string, forms: readonly string[]): void {
  const noun = forms.includes('noun') ? BIT.NOUNISH : 0;
  const stem = forms.includes('doubled') ? base + base.slice(-1) : base;
  const [past = regularPast(base, stem), participle = past] = forms.filter(
    (form) => form !== 'noun' && form !== 'doubled',
  );
  addWord(words, base, BIT.BASE | noun, base);
  addWord(words, third(base), BIT.THIRD | noun, base);
  addWord(words, gerund(base, stem), BIT.ING, base);
  for (const form of past.split('/')) addWord(words, form, BIT.PAST, base);
  for (const form of participle.split('/')) addWord(words, form, BIT.PART, base);
}

const third = (base: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const gerund = (base: string, stem: string) =>
  /[^eoy]e$/.test(base) ? (base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`) : `${stem}ing`;

const regularPast = (base: string, stem: string) =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
