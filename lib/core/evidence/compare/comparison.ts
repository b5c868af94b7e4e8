import type { Span } from '#lib/core/text/span.ts';
import type { Stance } from '../stance.ts';

export const DIFFERENCE_KINDS = ['number', 'date', 'name', 'negation', 'certainty', 'quote'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What a passage may lack. Of these the first three are asked about before the item counts; the rest inform. */
export const LACKS = ['speaker', 'act', 'matter', 'number', 'date', 'name', 'original'] as const;
export type LackKind = (typeof LACKS)[number];

/** Words with where they stand. */
export type Words = Span & { readonly text: string };

export type Difference = {
  readonly kind: DifferenceKind;
  /** In the text of the claim. */
  readonly claim: Words;
  /** In the text of the capture. */
  readonly passage: Words;
  /** For the screen: "copy: Saturday · passage: Sunday". */
  readonly words: string;
};

/** `claim`: the words of the claim that nothing in the passage answers, or null where it is not about single words. */
export type Lack = { readonly kind: LackKind; readonly claim: Words | null; readonly words: string };

export type Comparison = {
  readonly differs: readonly Difference[];
  readonly missing: readonly Lack[];
  /** How the copy quotes; null where it quotes nothing. */
  readonly quote: QuoteReading | null;
};

/** What has to be answered before the item counts; the rest of `missing` only informs. */
export const BLOCKING_LACKS = ['speaker', 'act', 'matter'] as const;
export type BlockingLack = (typeof BLOCKING_LACKS)[number];

export const blockingLacks = ({ missing }: Comparison): readonly (Lack & { readonly kind: BlockingLack })[] =>
  missing.filter(isBlocking);

const isBlocking = (lack: Lack): lack is Lack & { readonly kind: BlockingLack } =>
  BLOCKING_LACKS.some((kind) => kind === lack.kind);

/** Whether there is nothing to ask about an item. */
export const isClean = (comparison: Comparison): boolean =>
  comparison.differs.length === 0 && blockingLacks(comparison).length === 0;

/** Who says the claim; the links as the engine gives them, outermost first. */
export type ClaimLink = {
  /** The words of the copy for the source ("the mayor"), or null ("reportedly"). */
  readonly text: string | null;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly anonymous: string | null;
  readonly act: boolean;
  readonly cue: string;
};

export type ClaimSide = {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** ISO; what relative dates of the copy count from. */
  readonly publishedOn: string | null;
  readonly presupposed: boolean;
  readonly chain: readonly ClaimLink[];
  /** The words inside the quotation marks of the copy. */
  readonly quotes: readonly string[];
  /** Words of the copy that make it less certain ("reportedly"). */
  readonly hedges: readonly string[];
};

export type PassageSide = {
  /** The whole text of the capture; a window around the quote is read. */
  readonly text: string;
  readonly quote: Span;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publisher: { readonly name: string; readonly aliases: readonly string[] };
  readonly stance: Stance;
};

/** How the copy quotes: with words left out, with words of its own in brackets, from a text in another language. */
export type QuoteReading = {
  readonly shortened: boolean;
  readonly bracketed: boolean;
  readonly otherLanguage: boolean;
};
