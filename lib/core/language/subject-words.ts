/** Words that tell where a subject begins. */
export type SubjectWords = {
  /** Pronouns that can only be subjects. */
  readonly alone: ReadonlySet<string>;
  /** Words that round or bound a number behind them ("at [least] one", "[up to] 40"). */
  readonly rough: ReadonlySet<string>;
  /** Before a word of time they tell when ("last week"), and no subject begins there. */
  readonly pointing: ReadonlySet<string>;
};
