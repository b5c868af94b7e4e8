/** All that the lists of a language know of a word: looked up once for each word of a text. */
export type Entry = {
  /** Bits of `BIT` and the base form, of the lexicon; null and 0 for a word that it does not hold. */
  readonly bits: number;
  readonly lemma: string | null;
  /** Bits of `MARK`. */
  readonly marks: number;
  /** Bits of `STAKE`. */
  readonly stakes: number;
};

/** Of a word that no list holds. */
export const UNKNOWN: Entry = { bits: 0, lemma: null, marks: 0, stakes: 0 };
