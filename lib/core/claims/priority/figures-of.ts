import { BIT } from '#lib/core/language/lexicon.ts';
import { STAKE } from '#lib/core/language/stakes.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { isDate } from '../grammar/kind.ts';
import type { View, Words } from '../grammar/view.ts';

/** The numbers of a claim, by what they are worth to whoever checks it. */
export type Figures = {
  /** What counts or measures ("4,000 boats", "6%", "$3 million", "millions"): each counts once, however long. */
  readonly figures: number;
  /** Those of them that have a unit, or are too large to be counted on the way ("6%", "12 million"). */
  readonly measured: number;
  /** "one or two", ordinals, lengths of time, and units without a number ("dollars"). */
  readonly numbers: number;
  readonly years: number;
};

export const NO_FIGURES: Figures = { figures: 0, measured: 0, numbers: 0, years: 0 };

/** @param at bits of `STAKE`, by place in the tokens of the sentence */
export function figuresOf(words: Words, at: readonly number[], view: View): Figures {
  const found = { figures: 0, measured: 0, numbers: 0, years: 0 };
  let end = -9; // where the figure that is being read stands
  let bits = 0;
  for (const place of view) {
    const part = partOf(words, at[place] ?? 0, place);
    if (part === 0) continue;
    if (!follows(words, end, place)) {
      count(found, bits);
      bits = 0;
    }
    bits |= (bits & (SMALL | LARGE)) !== 0 && (part & LARGE) !== 0 ? part | HUGE : part;
    end = place;
  }
  count(found, bits);
  return found;
}

/** What a word is within a figure; 0 for one that has no part in any. */
const SMALL = 1;
const LARGE = 2;
const UNIT = 4;
const TIME = 8;
const DATE = 16;
const HUGE = 32;

function partOf(words: Words, stakes: number, at: number): number {
  const token = words.tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'number') {
    if (isDate(words, at, token.lower)) return DATE;
    if (ORDINAL.test(token.lower)) return SMALL;
    return (token.lower.length > 1 ? LARGE : SMALL) | measuresTime(words, at);
  }
  if ((stakes & STAKE.masses) !== 0) return LARGE | measuresTime(words, at);
  if ((stakes & STAKE.units) !== 0) return UNIT;
  return ((words.marks[at] ?? 0) & MARK.QUANTITY) !== 0 ? SMALL | measuresTime(words, at) : 0;
}

const ORDINAL = /(?:st|nd|rd|th)$/;

/** "12 years", "half a day". */
const measuresTime = ({ classes }: Words, at: number) =>
  (((at + 1 < classes.length ? (classes[at + 1] ?? 0) : 0) | (at + 2 < classes.length ? (classes[at + 2] ?? 0) : 0)) &
    BIT.TIME) !==
  0
    ? TIME
    : 0;

/** "$ 3 million", "billions of dollars". */
const follows = ({ tokens }: Words, end: number, at: number) =>
  at === end + 1 || (at === end + 2 && LINKS.has(tokens[end + 1]?.lower ?? ''));

const LINKS: ReadonlySet<string> = new Set(['of', 'de', '-']);

function count(found: { -readonly [K in keyof Figures]: number }, bits: number): void {
  if (bits === 0) return;
  if ((bits & DATE) !== 0) found.years += 1;
  else if ((bits & TIME) !== 0 || (bits & (SMALL | LARGE)) === 0 || bits === SMALL) found.numbers += 1;
  else {
    found.figures += 1;
    if ((bits & (UNIT | HUGE)) !== 0) found.measured += 1;
  }
}
