/** Where a subject may be left out: which verbs tell whether it is somebody or a thing. By lemma; none in other languages. */
export type LeftOutWords = {
  /** Verbs whose subject, behind them or left out, is something that happens or comes ("izbucni"). */
  readonly happens: ReadonlySet<string>;
  /** Verbs without a subject, or whose subject is hardly ever a person ("trebui", "conține"). */
  readonly ofThings: ReadonlySet<string>;
  /** Verbs of what only somebody does ("spera", "demisiona"). */
  readonly byPeople: ReadonlySet<string>;
  /** Verbs of what is done to people only ("aresta"). */
  readonly doneToPeople: ReadonlySet<string>;
  /** Nouns behind a verb with which it is about nobody ("a avut loc"). */
  readonly nobody: ReadonlySet<string>;
  /** Pronouns before a verb of which its subject is the owner ("își retrage ambasadorul"). */
  readonly own: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

export const NO_LEFT_OUT_WORDS: LeftOutWords = {
  happens: NONE,
  ofThings: NONE,
  byPeople: NONE,
  doneToPeople: NONE,
  nobody: NONE,
  own: NONE,
};
