import { BIT, addWord, type Word } from '../lexicon.ts';
import { partsIn, wordsIn, type Row } from '../rows.ts';

/**
 * Adds the third persons, plurals, participles, gerunds and past forms of the verbs of a table to the lexicon. In its
 * column of forms stand
 * - `-ă` ("declară"), `-ează` ("precizează") or `-ește` ("primește"), for a verb that goes by one of these patterns
 * - else third singular, third plural, participle, gerund, then older past forms, `-` for one that there is not
 * - `none`, where the lexicon has no form of it
 *
 * `PLURAL` stands with a present form that is no third person singular: "spun", "știu", "demisionez".
 */
export function addVerbs(words: Map<string, Word>, rows: readonly Row[]): void {
  for (const [verb = '', column] of rows) for (const forms of partsIn(column)) addForms(words, verb, forms);
}

function addForms(words: Map<string, Word>, verb: string, forms: string): void {
  const stem = verb.slice(0, -1);
  if (forms === '-ă') addRegular(words, verb, [`${stem}ă`]);
  else if (forms === '-ează') addRegular(words, verb, [eaza(verb)]);
  else if (forms === '-ește') addFourth(words, verb, [`${stem}ește`, `${stem}esc`]);
  else if (forms !== 'none') addIrregular(words, verb, wordsIn(forms));
}

/** "preciza" to "precizează", "sublinia" to "subliniază". */
const eaza = (verb: string) => (verb.endsWith('ia') ? `${verb.slice(0, -1)}ază` : `${verb.slice(0, -1)}ează`);

const add = (words: Map<string, Word>, forms: readonly string[], bits: number, lemma: string) => {
  for (const form of forms) if (form !== '' && form !== '-') addWord(words, form, bits, lemma);
};

/** Verbs in -a: "declara, declară, declarat, declarând, declarau". */
function addRegular(words: Map<string, Word>, verb: string, present: readonly string[]): void {
  const stem = verb.slice(0, -1);
  add(words, [verb], BIT.BASE, verb);
  add(words, [...present, `${stem}ăm`], BIT.THIRD, verb);
  if (present[0]?.endsWith('ează') || present[0]?.endsWith('iază'))
    add(words, [`${stem}ez`], BIT.THIRD | BIT.PLURAL, verb);
  addParticiple(words, verb, `${stem}at`);
  add(words, [stem.endsWith('i') ? `${stem}ind` : `${stem}ând`], BIT.ING, verb);
  add(words, [`${stem}au`, `${stem}ase`, `${stem}aseră`], BIT.PAST, verb);
}

/** Verbs in -i: "primi, primește, primit, primind, primea". */
function addFourth(words: Map<string, Word>, verb: string, present: readonly string[]): void {
  const stem = verb.slice(0, -1);
  add(words, [verb], BIT.BASE, verb);
  const [singular = '', plural = ''] = present;
  add(words, [singular, `${stem}im`], BIT.THIRD, verb);
  add(words, [plural], BIT.THIRD | BIT.PLURAL, verb);
  addParticiple(words, verb, `${stem}it`);
  add(words, [`${stem}ind`], BIT.ING, verb);
  add(words, [`${stem}ea`, `${stem}eau`, `${stem}ise`, `${stem}iseră`], BIT.PAST, verb);
}

function addIrregular(words: Map<string, Word>, lemma: string, forms: readonly string[]): void {
  const [singular = '', plural = '', participle = '', gerund = '', ...past] = forms;
  add(words, [lemma], BIT.BASE, lemma);
  add(words, [firstPlural(lemma)], BIT.THIRD | BIT.PLURAL, lemma);
  add(words, [singular], BIT.THIRD, lemma);
  if (plural !== singular) add(words, [plural], BIT.THIRD | BIT.PLURAL, lemma);
  addParticiple(words, lemma, participle);
  add(words, [gerund], BIT.ING, lemma);
  add(words, past, BIT.PAST, lemma);
}

/** "spunem", "vedem", "oferim", "așteptăm". */
const firstPlural = (lemma: string) =>
  lemma.endsWith('ea')
    ? `${lemma.slice(0, -2)}em`
    : lemma.endsWith('e')
      ? `${lemma}m`
      : lemma.endsWith('a')
        ? `${lemma.slice(0, -1)}ăm`
        : lemma.endsWith('i')
          ? `${lemma}m`
          : '';

/** "acuzat, acuzată, acuzați, acuzate"; "spus, spusă, spuși, spuse"; "mort, moartă" is an adjective of its own. */
function addParticiple(words: Map<string, Word>, lemma: string, participle: string): void {
  if (participle === '' || participle === '-') return;
  const plural = participle.endsWith('t') ? `${participle.slice(0, -1)}ți` : `${participle.slice(0, -1)}și`;
  add(words, [participle, `${participle}ă`, plural, `${participle}e`], BIT.PART, lemma);
}
