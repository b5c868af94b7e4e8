/** `"at least | no fewer than"` to lists of words. */
export const phrasesOf = (table: string): readonly (readonly string[])[] =>
  table.split('|').map((phrase) => phrase.trim().split(/\s+/));

/** The same with what each phrase stands for. */
export const tagged = <Tag>(tag: Tag, table: string): readonly (readonly [Tag, readonly string[]])[] =>
  phrasesOf(table).map((phrase) => [tag, phrase] as const);
