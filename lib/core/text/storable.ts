/**
 * Replaces what neither database can keep in a text: NUL (PostgreSQL refuses it, SQLite's functions stop at it) and
 * lone surrogates (UTF-8 has no form for them). Same length in UTF-16 units, so spans stay right.
 */
export const storable = (text: string): string =>
  UNSTORABLE.test(text) ? text.replace(ALL_UNSTORABLE, '\uFFFD') : text;

const UNSTORABLE = /[\0\p{Surrogate}]/u;
const ALL_UNSTORABLE = /[\0\p{Surrogate}]/gu;
