import type { BoundWord } from '#lib/core/language/compare-words.ts';
import type { Dimension } from '#lib/core/language/measures.ts';

/** What a figure measures; two figures of one thing have the same. */
export type Unit =
  /** `of`: whose dollars or crowns, where that is said. */
  | { readonly kind: 'money'; readonly currency: string; readonly of?: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'measure'; readonly dimension: Dimension; readonly word: string }
  | { readonly kind: 'age' }
  | { readonly kind: 'times' }
  | { readonly kind: 'ordinal'; readonly noun: string }
  | { readonly kind: 'score' }
  /** `noun`: what is counted, as a term, or null. */
  | { readonly kind: 'count'; readonly noun: string | null; readonly isPeople: boolean };

/** A figure where it stands. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  /** Positions in the tokens of its line, end exclusive, with bound and unit. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** In the base unit of its dimension; both the same unless it is a range. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly bound: BoundWord | 'vague' | null;
  /** "rose to", "by", "from". */
  readonly role: 'to' | 'by' | 'from' | null;
  /** It has decimals or a word for its magnitude ("3.5 million"): written rounded. */
  readonly isRounded: boolean;
  /** What one of its unit is in the base unit of its dimension. */
  readonly face: number;
  /** Told in words as a part of the whole ("a third of"). */
  readonly isShare: boolean;
  /** One, by the article alone ("a miner"). */
  readonly isArticle: boolean;
};

/** A figure before it is known which line it stands in. */
export type ReadFigure = Omit<Figure, 'start' | 'end' | 'line'>;

/** With what most figures have. */
export const figureOf = (
  figure: Pick<ReadFigure, 'from' | 'to' | 'low' | 'high' | 'unit'> & Partial<ReadFigure>,
): ReadFigure => ({
  bound: null,
  role: null,
  isRounded: false,
  face: 1,
  isShare: false,
  isArticle: false,
  ...figure,
});
