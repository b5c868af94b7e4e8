/**
 * What a careful checker underlines, read from the article alone: the sentence of copy, counted from 1, the chain with
 * its cues, outermost first ("" in own voice), and the claim. `hedges` and `quotes` are exact; a kind stands only where
 * readers would hardly differ.
 */
export type GoldRow = readonly [
  sentence: number,
  chain: string,
  claim: string,
  more?: {
    readonly kind?: string;
    readonly hedge?: string;
    readonly quote?: string;
    readonly date?: string;
    /** In the article's own voice, taken for granted. */
    readonly presupposed?: true;
  },
];

/** Rows and kinds of the table that the engine does not give, and rows that it gives beside the table. */
export type KnownDifferences = {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly kinds: readonly string[];
};
