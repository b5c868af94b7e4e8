/** What a pronoun or a word for somebody tells of who it is: `he`, `she`, or null where it tells neither. */
export type Sex = 'he' | 'she' | null;

/** What a language tells of people. All lower-case. */
export type PeopleWords = {
  /** Given names; null for those that men and women bear. */
  readonly given: ReadonlyMap<string, Sex>;
  /** Pronouns that stand alone as a subject. Those of null never stand for one person whom the text names. */
  readonly pronouns: ReadonlyMap<string, Sex>;
  /** Nouns for one person, beside those that may speak ("victim", "gunman"). */
  readonly someone: ReadonlyMap<string, Sex>;
  /** Offices that one person holds at a time, so that "the mayor" may stand for whoever is said to hold it. */
  readonly offices: ReadonlySet<string>;
  /** Base forms of what only people do ("resign", "believe"). */
  readonly doings: ReadonlySet<string>;
  /** Small words before somebody who is an object ("pe Ana Pop") or whose something is ("lui Ana Pop"). */
  readonly beforeObject: ReadonlySet<string>;
  readonly beforeOwner: ReadonlySet<string>;
};

/** `"ana\twoman"` a line: names with whose they are. */
export function givenNames(rows: string): ReadonlyMap<string, Sex> {
  return sexes(rows.trim().split('\n'));
}

/** `"victim\teither"` rows to a map. */
export function sexes(rows: readonly string[]): ReadonlyMap<string, Sex> {
  return new Map(
    rows.map((row) => {
      const [word = '', whose] = row.split('\t');
      return [word, whose === 'man' ? 'he' : whose === 'woman' ? 'she' : null] as const;
    }),
  );
}
