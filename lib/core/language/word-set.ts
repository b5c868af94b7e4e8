/** `'of in at'` to a set of its words. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
