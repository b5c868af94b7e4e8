/** What a language tells of the verb that an "and" joins another to. */
export type Coordination = {
  /** Forms of auxiliaries and pronouns that mean one ("is", "she"), and those that mean many or go with such ("are", "you"). */
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  /** Words that set what follows against what precedes ("but"). */
  readonly against: ReadonlySet<string>;
  /** What each feature of a candidate adds to its score; one that is not listed adds nothing. */
  readonly weights: ReadonlyMap<string, number>;
  /** By how much the best candidate must lead. */
  readonly margin: number;
};
