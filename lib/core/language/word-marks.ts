/** What a word or mark of punctuation signals beside its word class, as bits: looked up once for each word of a text. */
export const MARK = {
  EVALUATIVE: 1 << 0,
  OBLIGATION: 1 << 1,
  FUTURE: 1 << 2,
  CAUSAL: 1 << 3,
  SUPERLATIVE: 1 << 5,
  DEATH: 1 << 6,
  ACCUSATION: 1 << 7,
  OPINION: 1 << 8,
  RULE: 1 << 9,
  QUANTITY: 1 << 10,
  HEARSAY: 1 << 11,
  HEDGE: 1 << 12,
  /** Begins a phrase that names a source ("according to"). */
  PHRASE: 1 << 13,
  /** A day counted from another ("yesterday", "Saturday"). */
  DAY: 1 << 14,
  COMMA: 1 << 15,
  /** Punctuation that parts clauses, and punctuation that is cut from both ends of one. */
  BREAK: 1 << 16,
  EDGE: 1 << 17,
  THAN: 1 << 18,
  /** A noun that stands for what somebody said ("claim", "plan"). */
  SPEECH: 1 << 19,
  /** A noun for somebody who may speak ("minister"), for somebody unnamed ("officials"), for a body ("ministry"). */
  PERSON: 1 << 20,
  ANONYMOUS: 1 << 21,
  BODY: 1 << 22,
  /** Stands for a state ("Russian", "Kremlin"). */
  NATION: 1 << 23,
  /** Stands before a name ("Dr", "Sheikh"). */
  TITLE: 1 << 24,
  /** A noun that takes something for granted ("deaths"). */
  GRANTS: 1 << 25,
} as const;
