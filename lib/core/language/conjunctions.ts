/** What the conjunctions of a language do with the clause that they open. */
export type Conjunctions = {
  /** Their clause is set beside the main one, and asserted like it ("while", "although"). */
  readonly beside: ReadonlySet<string>;
  /** Verbs, by their dictionary form, that say nothing without the clause behind them ("it comes as …"). */
  readonly empty: ReadonlySet<string>;
  /** They take their clause for granted; it stays where it is, for the main clause means less without it ("after"). */
  readonly granted: ReadonlySet<string>;
  /** Of these, those that tell in the present of what happens each time, or may happen ("when"). */
  readonly timeless: ReadonlySet<string>;
  /** Words that follow the first of a conjunction of several ("după [ce]", "în [timp ce]"). */
  readonly rest: ReadonlySet<string>;
  /** They stand twice with a quality between, and the second clause only measures the first ("as long as"). */
  readonly pairs: ReadonlySet<string>;
  /** Before a conjunction these change what it says ("even", "not", "only"), so that its clause is not asserted by itself. */
  readonly focus: ReadonlySet<string>;
};
