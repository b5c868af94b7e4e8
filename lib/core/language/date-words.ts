/** How a language writes and counts dates. All words lower-case. */
export type DateWords = {
  /** Names of days and months always have a capital ("Saturday", "May"), so that other words are not taken for them. */
  readonly capitals: boolean;
  /** "03/04/2026" is the third of April; where this is not so, it may as well be the fourth of March. */
  readonly dayFirst: boolean;
  /** What may be written on to the number of a day ("7th"). */
  readonly ordinals: ReadonlySet<string>;
  /** Between day and month ("the 7th of March"). */
  readonly ofMonth: ReadonlySet<string>;
  /** Before a day whose weekday stands further in front ("Saturday the 7th"). */
  readonly article: ReadonlySet<string>;
  /** Before a weekday behind its date ("March 7, a Saturday"). */
  readonly one: ReadonlySet<string>;
  /** Before a month without day and year ("in March"). */
  readonly beforeMonth: ReadonlySet<string>;
  /** Before a year alone ("since 2024"). */
  readonly beforeYear: ReadonlySet<string>;
  /** Months that are other words at least as often: alone they are none ("mai"). */
  readonly doubtful: ReadonlySet<string>;
  /** Somewhere before a weekday they say that it is still to come ("will open on Monday"), and right behind it. */
  readonly coming: ReadonlySet<string>;
  readonly comingAfter: ReadonlySet<string>;
  /** Bits of `BIT` that a word of the past has, and none of the present. */
  readonly past: number;
};

const NONE: ReadonlySet<string> = new Set();

/** Of a language without lists: years after the word that most of them have for "in". */
export const NO_DATE_WORDS: DateWords = {
  capitals: false,
  dayFirst: false,
  ordinals: NONE,
  ofMonth: NONE,
  article: NONE,
  one: NONE,
  beforeMonth: NONE,
  beforeYear: new Set(['in']),
  doubtful: NONE,
  coming: NONE,
  comingAfter: NONE,
  past: 0,
};
