import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, isComma, tidy, type View, type Words } from '../grammar/view.ts';
import { firstView, tenseOf, type Clause, type Draft } from './clause.ts';

/** No longer, in words. */
const LONGEST = 16;

/** "Orvale, officially the Free Port of Orvale, is …": what the clause leaves out between its subject and its verb. `about`: the subject alone. */
export function leftBetween(words: Words, { subject, predicate, link }: Clause, about: readonly Piece[]): Draft[] {
  const last = firstView(subject).at(-1);
  const verb = predicate[0];
  if (last === undefined || verb === undefined || link.length > 0 || subject.length > 1) return [];
  if (verb - last < 4 || verb - last > LONGEST) return [];
  const between: View = Array.from({ length: verb - last - 1 }, (_, at) => last + 1 + at);
  const body = tidy(words, between);
  if (!isComma(words, between, 0) || !isComma(words, between, between.length - 1)) return [];
  // relative clauses, appositions and participles are claims of their own
  if (!has(words, body, 0, BIT.ADV) || has(words, body, 0, BIT.SUB | BIT.PREP | BIT.NEG)) return [];
  if (!has(words, body, 1, BIT.PART | BIT.DET)) return [];
  const be = { word: beFor(words, firstView(about), tenseOf(words, predicate)) };
  return [{ pieces: [...about, be, { view: body }], rule: 'point.apposition' }];
}
