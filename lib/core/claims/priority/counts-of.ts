import { BIT } from '#lib/core/language/lexicon.ts';
import { STAKE } from '#lib/core/language/stakes.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { zeros, type View, type Words } from '../grammar/view.ts';
import { figuresOf, NO_FIGURES } from './figures-of.ts';

/** What may matter among the words of a claim. */
export type Counts = {
  /** Bits of `STAKE`: what stands there at all, and what stands there more than once. */
  stakes: number;
  again: number;
  /** Numbers that measure ("4,000", "6%", "millions"): no dates, no lengths of time, no "one or two". */
  figures: number;
  /** Those of them that have a unit ("6%", "$3 million"). */
  measured: number;
  /** The small numbers and lengths of time that are no figures. */
  numbers: number;
  years: number;
  names: number;
  /** Names that do not follow a preposition of place ("in Dorna"). */
  people: number;
  pasts: number;
  /** "is going to". */
  plans: number;
  /** The class of its first word. */
  head: number;
};

/** The stakes of a sentence: `at` its words, by place in its tokens, and of `all` of them; whether any word is a number. */
export type Stakes = { readonly at: readonly number[]; readonly all: number; readonly numeric: boolean };

export function stakesOf(words: Words): Stakes {
  const { tokens, classes, entries, marks } = words;
  const at = zeros(tokens.length);
  let all = 0;
  let numeric = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const bits = classes[i] ?? 0;
    const told = entries[i]?.stakes ?? 0;
    const found =
      told |
      ((bits & BIT.TIME) !== 0 ? STAKE.times : 0) |
      ((bits & BIT.TO) !== 0 && isDuty(words, i) ? STAKE.wishes : 0) |
      ((bits & BIT.NEG) !== 0 && i > 0 && isPast(classes[i - 1] ?? 0, at[i - 1] ?? 0) ? STAKE.undone : 0);
    at[i] = found;
    if (tokens[i]?.kind === 'number' || ((marks[i] ?? 0) & MARK.QUANTITY) !== 0) numeric = true;
    all |= found;
  }
  return { at, all, numeric: numeric || (all & (STAKE.units | STAKE.masses)) !== 0 };
}

/** "has to", "have got to". */
const isDuty = ({ tokens, classes }: Words, to: number) =>
  to > 0 && (((classes[to - 1] ?? 0) & BIT.HAVE) !== 0 || tokens[to - 1]?.lower === 'got');

/** "has not", "did never". */
const isPast = (bits: number, stakes: number) => (bits & BIT.HAVE) !== 0 || (stakes & STAKE.been) !== 0;

/** One look at each word. */
export function countsOf(words: Words, stakes: Stakes, view: View): Counts {
  const { figures, measured, numbers, years } = stakes.numeric ? figuresOf(words, stakes.at, view) : NO_FIGURES;
  const counts: Counts = {
    stakes: 0,
    again: 0,
    figures,
    measured,
    numbers,
    years,
    names: 0,
    people: 0,
    pasts: 0,
    plans: 0,
    head: 0,
  };
  for (const at of view) {
    const token = words.tokens[at];
    if (token === undefined) continue;
    const found = stakes.at[at] ?? 0;
    const bits = words.classes[at] ?? 0;
    if (token.kind === 'mark') continue;
    if (counts.head === 0) counts.head = bits;
    counts.again |= counts.stakes & found;
    counts.stakes |= found;
    if ((bits & BIT.PROPER) !== 0 && (bits & BIT.TIME) === 0) {
      counts.names += 1;
      if (!isPlace(words, stakes, at)) counts.people += 1;
    }
    if ((bits & BIT.PAST) !== 0 && (bits & BIT.BASE) === 0) counts.pasts += 1; // "put" is both
    if ((found & STAKE.unreal) !== 0 && isPlan(words, at)) counts.plans += 1;
  }
  return counts;
}

/** "in the Valea Neagră pit": the run of names, and its article, follow a preposition of place. */
function isPlace({ classes }: Words, stakes: Stakes, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 5 && ((classes[before] ?? 0) & (BIT.PROPER | BIT.DET)) !== 0) before -= 1;
  return before >= 0 && ((stakes.at[before] ?? 0) & STAKE.places) !== 0;
}

/** "going to raise". */
const isPlan = ({ classes }: Words, at: number) =>
  ((classes[at] ?? 0) & BIT.ING) !== 0 && at + 1 < classes.length && ((classes[at + 1] ?? 0) & BIT.TO) !== 0;
