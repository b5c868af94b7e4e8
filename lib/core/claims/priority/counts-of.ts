import { BIT } from '#lib/core/language/lexicon.ts';
import { STAKE, STAKES, stakesIndex, type Stake } from '#lib/core/language/stakes.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { isDate } from '../grammar/kind.ts';
import { zeros, type View, type Words } from '../grammar/view.ts';

/** How often each thing that may matter stands among the words of a claim. */
export type Counts = Record<Stake, number> & {
  words: number;
  /** Numbers that measure ("4,000", "6%", "millions"): no dates, no lengths of time, no "one or two". */
  figures: number;
  /** The small numbers and lengths of time that are no figures. */
  numbers: number;
  years: number;
  names: number;
  /** Names that do not follow a preposition of place ("in Dorna"). */
  people: number;
  pasts: number;
  /** "is going to". */
  plans: number;
};

/** By place in the tokens of a sentence: the bits of `STAKE`. */
export function stakesOf({ tokens, language }: Words): readonly number[] {
  const index = stakesIndex(language.stakes);
  const stakes = zeros(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) stakes[at] = index.get(tokens[at]?.lower ?? '') ?? 0;
  return stakes;
}

/** One look at each word. */
export function countsOf(words: Words, stakes: readonly number[], view: View): Counts {
  const counts = { ...NOTHING };
  for (const at of view) {
    const token = words.tokens[at];
    if (token === undefined) continue;
    const bits = stakes[at] ?? 0;
    countAmounts(counts, words, stakes, at);
    if (token.kind === 'mark') continue;
    counts.words += 1;
    countClasses(counts, words, stakes, at);
    if (bits === 0) continue;
    for (const stake of STAKES) if ((bits & STAKE[stake]) !== 0) counts[stake] += 1;
    if ((bits & STAKE.unreal) !== 0 && isPlan(words, at)) counts.plans += 1;
  }
  return counts;
}

function countAmounts(counts: Counts, words: Words, stakes: readonly number[], at: number): void {
  const token = words.tokens[at];
  if (token?.kind === 'number') {
    if (isDate(words, at, token.lower)) counts.years += 1;
    else if (ORDINAL.test(token.lower) || measuresTime(words, at)) counts.numbers += 1;
    else if (token.lower.length > 1 || hasUnit(stakes, at)) counts.figures += 1;
    else counts.numbers += 1;
  } else if (((stakes[at] ?? 0) & STAKE.units) !== 0) {
    if (!measuresTime(words, at)) counts.figures += 1;
  } else if (((words.marks[at] ?? 0) & MARK.QUANTITY) !== 0) counts.numbers += 1;
}

const ORDINAL = /(?:st|nd|rd|th)$/;

/** "12 years", "half a day". */
const measuresTime = ({ classes }: Words, at: number) =>
  (((classes[at + 1] ?? 0) | (classes[at + 2] ?? 0)) & BIT.TIME) !== 0;

const hasUnit = (stakes: readonly number[], at: number) =>
  (((stakes[at + 1] ?? 0) | (stakes[at - 1] ?? 0)) & STAKE.units) !== 0;

function countClasses(counts: Counts, words: Words, stakes: readonly number[], at: number): void {
  const bits = words.classes[at] ?? 0;
  if ((bits & (BIT.PROPER | BIT.TIME | BIT.PAST | BIT.TO)) === 0) return;
  if ((bits & BIT.PROPER) !== 0 && (bits & BIT.TIME) === 0) {
    counts.names += 1;
    if (!isPlace(words, stakes, at)) counts.people += 1;
  }
  if ((bits & BIT.TIME) !== 0) counts.times += 1;
  if ((bits & BIT.PAST) !== 0 && (bits & BIT.BASE) === 0) counts.pasts += 1; // "put" is both
  if ((bits & BIT.TO) !== 0 && isDuty(words, at)) counts.wishes += 1;
}

/** "in the Valea Neagră pit": the run of names, and its article, follow a preposition of place. */
function isPlace({ classes }: Words, stakes: readonly number[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 5 && ((classes[before] ?? 0) & (BIT.PROPER | BIT.DET)) !== 0) before -= 1;
  return ((stakes[before] ?? 0) & STAKE.places) !== 0;
}

/** "has to", "have got to". */
const isDuty = ({ tokens, classes }: Words, to: number) =>
  ((classes[to - 1] ?? 0) & BIT.HAVE) !== 0 || tokens[to - 1]?.lower === 'got';

/** "going to raise". */
const isPlan = ({ classes }: Words, at: number) =>
  ((classes[at] ?? 0) & BIT.ING) !== 0 && ((classes[at + 1] ?? 0) & BIT.TO) !== 0;

const NOTHING: Counts = {
  ...(Object.fromEntries(STAKES.map((stake) => [stake, 0])) as Record<Stake, number>),
  words: 0,
  figures: 0,
  numbers: 0,
  years: 0,
  names: 0,
  people: 0,
  pasts: 0,
  plans: 0,
};
