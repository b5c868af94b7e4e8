import { BIT } from '#lib/core/language/lexicon.ts';

/** One word of a sentence as a rule sees it. All numbers but `at` are bits of `BIT`. */
export type Place = {
  readonly at: number;
  readonly lower: string;
  /** What each word of the sentence may be. */
  readonly raw: readonly number[];
  /** What the word may be, and what it is if it is no verb. */
  readonly bits: number;
  readonly nominal: number;
  /** How the word before was read; the same for the last word that is no adverb. */
  readonly previous: number;
  readonly before: number;
  /** What the next word may be. */
  readonly next: number;
  /** A finite verb stands before it in its clause. */
  readonly verbSeen: boolean;
};

/** One rule of reading words. In a table the first rule that matches gives the tag. */
export type TagRule = {
  readonly id: string;
  /** It leaves no choice: no model is asked. */
  readonly firm?: true;
  readonly match: (place: Place) => boolean;
  /** Bits of `BIT`: more than one where the choice is left to the clause around the word. */
  readonly tag: (place: Place) => number;
  readonly reason: string;
  /** The word between the bars is read by this rule. */
  readonly example: string;
};

export const VERBAL = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING;
export const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME;

/** The first rule of a table that matches. */
export const ruleFor = (rules: readonly TagRule[], place: Place): TagRule | null =>
  rules.find(({ match }) => match(place)) ?? null;

export const any = (bits: number, of: number): boolean => (bits & of) !== 0;
