/**
 * What the rules ask of a language, by name. A rule that holds for some languages only asks one of these questions, and
 * never which language it is: so a language that is new answers them, and every rule knows what to do. All words lower-case.
 */
export type Grammar = {
  /** Its words have classes, so that clauses are read; without them each sentence is one claim. */
  readonly hasClauses: boolean;
  /** A subject may stand behind its verb or be left out, and so may whoever speaks ("a spus că P, a adăugat primarul"). */
  readonly freeSubject: boolean;
  /** Small pronouns lean on the verb and are never its subject ("l-a văzut"). */
  readonly leaningPronouns: boolean;
  /** The form of a verb tells whether its subject is one or many ("spune", "spun"); else only some small verbs do. */
  readonly verbTellsNumber: boolean;
  /** What opens clauses as "that" does may open relative ones too ("the bridge that fell"). */
  readonly relativeThat: boolean;
  /** A noun carries its article itself, so that one without a small word before it may be a certain one ("moartea lui"). */
  readonly articleAtEnd: boolean;
  /** The noun of a phrase stands in front of what describes it, and not behind ("primarul orașului Dorna"). */
  readonly nounFirst: boolean;
  /** Words that make a noun a certain one ("the mayor", "this law"). */
  readonly definite: ReadonlySet<string>;
  /** Verbs by which a sentence says who or what its subject is, so that words behind them tell of it too ("X is a mill"). */
  readonly copulas: ReadonlySet<string>;
  /** A phrase is of more than one, as the form of its head tells (`head`), or the word that it begins with (`first`). */
  readonly isPlural: (phrase: { readonly head: string; readonly first: string }) => boolean;
  /** Whether that is all that tells it; else a word's class may tell it too, and a name is one. */
  readonly formTellsPlural: boolean;
  /** An office that several bear ("primarii", "the mayors"): it belongs to all the names before it. */
  readonly isPluralOffice: ((office: string) => boolean) | null;
  /** A participle for what lasts ("situat", "controlat de"): so it is, rather than so it was made. */
  readonly lasts: (participle: string) => boolean;
  /** "the worst", "cea mai gravă": first among others, by a word and the one before it. `superlative`: the lists say so of the word. */
  readonly isRanked: (word: {
    readonly before: string;
    readonly lower: string;
    readonly superlative: boolean;
  }) => boolean;
  /** Only behind one of these do superlatives tell of one thing ("the oldest bridge", "its largest bank"); null: anywhere. */
  readonly beforeSuperlative: ReadonlySet<string> | null;
  /** Behind a superlative that counts nothing ("first of all"). */
  readonly afterSuperlative: ReadonlySet<string>;
  /** How a verb tells what is only heard; null where no form of verbs does. */
  readonly presumptive: Presumptive | null;
};

/** Forms of the kind of "ar fi cerut" (is said to have asked) and "ar putea" (less than certain). */
export type Presumptive = {
  readonly auxiliary: string;
  /** With a participle behind it the past of such a form ("ar fi cerut"). */
  readonly perfect: string;
  /** Verbs that may follow and are always less than certain ("ar putea", "ar urma să"). */
  readonly uncertain: ReadonlySet<string>;
  /** Verbs with which it tells what ought to be or is wanted ("ar trebui", "ar vrea"). */
  readonly wishes: ReadonlySet<string>;
  /** Behind one of these the same form is a mere condition ("dacă ar cere"). */
  readonly conditions: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

/** Of a language without rules: nothing is asserted of it. */
export const NO_GRAMMAR: Grammar = {
  hasClauses: false,
  freeSubject: false,
  leaningPronouns: false,
  verbTellsNumber: false,
  relativeThat: true,
  articleAtEnd: false,
  nounFirst: false,
  definite: NONE,
  copulas: NONE,
  isPlural: () => false,
  formTellsPlural: false,
  isPluralOffice: null,
  lasts: () => false,
  isRanked: () => false,
  beforeSuperlative: null,
  afterSuperlative: NONE,
  presumptive: null,
};
