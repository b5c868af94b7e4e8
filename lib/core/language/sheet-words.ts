/** What a sheet of names, figures and dates needs to know of a language. All lower-case. */
export type SheetWords = {
  /** Cardinals below a hundred, as words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** "hundred", "million", "dozen": what a number before them is multiplied by. */
  readonly scales: ReadonlyMap<string, number>;
  /** Articles before a scale alone ("a million", "o sută"). */
  readonly scaleArticles: ReadonlySet<string>;
  /** What is written on to a number and multiplies it ("4bn"). */
  readonly scaleEndings: ReadonlyMap<string, number>;
  /** What is written on to a number that is no figure: an ordinal, a decade, a time ("4th", "1990s", "7pm"). */
  readonly noFigure: ReadonlySet<string>;
  /** The word for one counts where a noun follows without article ("one boat"); elsewhere it is the article. */
  readonly oneCounts: boolean;
  /** Between a number and a scale or what it counts ("20 de mii"). */
  readonly counters: ReadonlySet<string>;
  /** Behind "%": two shares are set against each other ("5% points"). */
  readonly points: ReadonlySet<string>;
  /** "per cent", "la sută". */
  readonly percentPhrases: readonly (readonly string[])[];
  /** The noun that is counted may be the first part of another ("three fishing boats"). */
  readonly compounds: boolean;
  /** What a figure counts, under one key for the forms of a word. */
  readonly counted: (lemma: string) => string;
  /** Words that may stand between the words of one number ("and", "de", "și"). */
  readonly numberJoiners: ReadonlySet<string>;
  readonly decimal: '.' | ',';
  /** Words to the unit that is shown: "percent" to "%", "dollars" to "$". */
  readonly units: ReadonlyMap<string, string>;
  /** "hours", "km": nouns that measure, so that what is measured has to be told from the words around. */
  readonly measures: ReadonlySet<string>;
  /** "aged": the number after it is an age. */
  readonly agedBefore: ReadonlySet<string>;
  /** "years old", "de ani": the number before it is an age. */
  readonly agedAfter: readonly (readonly string[])[];
  /** Only behind one of these is a number before "ani" an age; null: anywhere. */
  readonly ageOpeners: ReadonlySet<string> | null;
  /** "12 more", "12 earlier": not the whole figure. */
  readonly partialAfter: ReadonlySet<string>;
  /** "12 of the boats". */
  readonly partOf: ReadonlySet<string>;
  /** "another", "from": the number after it is not the whole figure. */
  readonly partial: ReadonlySet<string>;
  /** "last", "next", "this": which period a noun of time means. */
  readonly shifts: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, 'week' | 'month' | 'year'>;
  /** Titles of courtesy by the gender they tell, or null ("dr"). */
  readonly courtesy: ReadonlyMap<string, 'he' | 'she' | null>;
  /** Words that change the rank of a title ("deputy", "former"). */
  readonly ranks: ReadonlySet<string>;
  /** Words for the past holder of an office. */
  readonly past: ReadonlySet<string>;
  /** Titles that name no office ("leader", "official"). */
  readonly general: ReadonlySet<string>;
  /** Small words inside the names of people ("van", "bin"). */
  readonly nameParticles: ReadonlySet<string>;
  /** A noun that has its capital from its place at the head of a sentence only ("Decizia Iohannisului"); null where nouns do not show. */
  readonly opensAsNoun: ((word: string) => boolean) | null;
  /** A word of an office without its ending of case and article. */
  readonly office: (word: string) => string;
  /** Words inside the name of a body ("of", "pentru"). */
  readonly joiners: ReadonlySet<string>;
  /** Prepositions after which a name is likely a place. */
  readonly placeBefore: ReadonlySet<string>;
  /** Capitalised words that are no names: peoples, faiths, directions. */
  readonly adjectives: ReadonlySet<string>;
  /** Words for one thing that figures are about ("killed", "died"), to one name for it. */
  readonly same: ReadonlyMap<string, string>;
};

/** Signs that most languages of the news write on to figures. */
export const SCALE_ENDINGS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['bn', 1e9],
  ['mn', 1e6],
]);
/** In the names of people of many languages. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den al bin ibn da di del el la le du dos ter ten'.split(' '),
);

export const NO_FIGURE: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's', 'am', 'pm']);

/** `"death: killed died | injury: wounded hurt"` to a map from each word to its name. */
export function sames(table: string): ReadonlyMap<string, string> {
  const entries = table.split('|').map((line) => line.trim().split(/:?\s+/));
  return new Map(entries.flatMap(([name = '', ...words]) => words.map((word) => [word, name] as const)));
}
