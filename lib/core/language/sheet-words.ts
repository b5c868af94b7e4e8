/** What a sheet of names, figures and dates needs to know of a language. All lower-case. */
export type SheetWords = {
  /** Cardinals below a hundred, as words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** "hundred", "million", "dozen": what a number before them is multiplied by. */
  readonly scales: ReadonlyMap<string, number>;
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
  /** Words inside the name of a body ("of", "pentru"). */
  readonly joiners: ReadonlySet<string>;
  /** Prepositions after which a name is likely a place. */
  readonly placeBefore: ReadonlySet<string>;
  /** Capitalised words that are no names: peoples, faiths, directions. */
  readonly adjectives: ReadonlySet<string>;
  /** Words for one thing that figures are about ("killed", "died"), to one name for it. */
  readonly same: ReadonlyMap<string, string>;
};

/** `"death: killed died | injury: wounded hurt"` to a map from each word to its name. */
export function sames(table: string): ReadonlyMap<string, string> {
  const entries = table.split('|').map((line) => line.trim().split(/:?\s+/));
  return new Map(entries.flatMap(([name = '', ...words]) => words.map((word) => [word, name] as const)));
}
