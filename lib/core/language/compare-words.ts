import type { Measure } from './measures.ts';

/** How a figure may be bounded: "at least", "up to", "more than", "less than", "about", "nearly". */
export type BoundWord = 'min' | 'max' | 'over' | 'under' | 'about' | 'nearly';

/**
 * How far a clause commits itself: "will" is more than "would", and that more than "plans to" and "could". The higher the number, the
 * less is said to be so.
 */
export type HedgeLevel = 1 | 2 | 3;

/** What reading a passage against a claim needs to know of a language. All in small letters, phrases as words. */
export type CompareWords = {
  /** Before a figure. */
  readonly boundsBefore: readonly (readonly [bound: BoundWord, phrase: readonly string[]])[];
  /** After it. */
  readonly boundsAfter: readonly (readonly [bound: BoundWord, phrase: readonly string[]])[];
  readonly measures: ReadonlyMap<string, Measure>;
  /** To the code of ISO 4217 where one is meant, else to a word of its own. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Words and phrases for hundredths, and for differences between them. */
  readonly percent: readonly (readonly ['percent', readonly string[]])[];
  readonly points: readonly (readonly ['points', readonly string[]])[];
  readonly ordinals: ReadonlyMap<string, number>;
  /** "half", "two thirds" by their words, to hundredths. */
  readonly shares: readonly (readonly [share: number, phrase: readonly string[]])[];
  /** "doubled": how many times as much. */
  readonly times: ReadonlyMap<string, number>;
  /** "dozens", "hundreds": from, to. */
  readonly vague: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Between the two ends of a range or the two sides of a score. */
  readonly between: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
  /** Before a figure: "rose to", "by", "from". */
  readonly roles: readonly (readonly [role: 'to' | 'by' | 'from', phrase: readonly string[]])[];
  /** Words for people, whom one text may call "workers" and another "people". */
  readonly people: ReadonlySet<string>;
  /** Turn the word after them round. */
  readonly negators: ReadonlySet<string>;
  /** The same, as verbs: "failed to", "denied". */
  readonly negatingVerbs: ReadonlySet<string>;
  /** Verbs that say of a whole clause that it is not so: "denied that", "rejected claims that". */
  readonly denying: ReadonlySet<string>;
  /** Verbs that, with a "not" or a refusal before them, leave a clause unsaid: "did not say that", "would not confirm". */
  readonly saying: ReadonlySet<string>;
  /** Open the clause that is said or denied. */
  readonly saidOpeners: ReadonlySet<string>;
  /** Open what is taken for so: "did not say how it began". */
  readonly questions: ReadonlySet<string>;
  /** Verbs of which the object is gone: "lost power" and "without power" are one. */
  readonly losing: ReadonlySet<string>;
  /** Words that a "not" turns only to turn what follows them: "not true that", "no evidence of". */
  readonly truths: ReadonlySet<string>;
  /** In which nothing is denied: "not only", "no doubt". */
  readonly noNegation: readonly (readonly string[])[];
  readonly hedges: readonly (readonly [level: HedgeLevel, phrase: readonly string[]])[];
  /** Pairs that cannot both be so, each side a list of words with `/` between. */
  readonly opposites: readonly (readonly [one: string, other: string])[];
  /** The same for the two sides of one dealing ("bought", "sold"): opposite where one and the same does them. */
  readonly dealings: CompareWords['opposites'];
  /** The same for what crosses a border, opposite where it is with one and the same country. */
  readonly trades: CompareWords['opposites'];
  /**
   * How much of something is meant: the whole, a part, nobody else; with the small words that may stand before the word for
   * it ("some of the 12 schools"), and those that join a second name.
   */
  readonly quantifiers: Readonly<Record<'whole' | 'part' | 'between' | 'only' | 'and', ReadonlySet<string>>>;
  /** Words of the highest degree: by their ending but for some that only end so, by themselves, or after these. */
  readonly superlatives: {
    readonly ending: string;
    readonly not: ReadonlySet<string>;
    readonly others: ReadonlySet<string>;
    readonly openers: readonly (readonly string[])[];
  };
  /** "One of the" before such a word: there are others. */
  readonly among: readonly (readonly ['among', readonly string[]])[];
  /** Of two events the one is before the other, or after it. */
  readonly sequence: readonly [earlier: ReadonlySet<string>, later: ReadonlySet<string>];
  /** What two do to each other, as terms, and the small words that say so ("with"). */
  readonly mutual: Readonly<Record<'verbs' | 'links', ReadonlySet<string>>>;
  /** Words that turn the same verb two ways ("voted for", "voted against"). */
  readonly sides: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[];
  /** Beginnings that make the opposite: of any word ("uninsured"), and of a quality but of no participle ("invalid", not "imprinted"). */
  readonly turning: { readonly any: readonly string[]; readonly quality: readonly string[] };
  /** Words that may stand for each other, group by group. */
  readonly alike: readonly string[];
  /** Words of a saying that is an act, group by group; the first names it. */
  readonly acts: readonly (readonly string[])[];
  /** Words that carry no matter of their own, beside the closed classes. */
  readonly empty: ReadonlySet<string>;
  /** Days by other names: shift in days from the day of publication. */
  readonly dayPhrases: readonly (readonly [shift: number, phrase: readonly string[]])[];
  /** Open a clause of their own ("but", "while"). */
  readonly clauseWords: ReadonlySet<string>;
  /** Words that stand for what the sentence before speaks of. */
  readonly backReferences: ReadonlySet<string>;
};
