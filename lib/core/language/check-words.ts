import type { Phrases } from './point-words.ts';

/** Small words that a claim may not lose, or end in, when it is cut out of its sentence. All lower-case. */
export type CheckWords = {
  /** Never the last word of a whole sentence ("and", "of", "the"); not those that may be part of a verb ("in", "up"). */
  readonly open: ReadonlySet<string>;
  /** Tell how exact the number after them is ("at least", "about"), by their first word. */
  readonly exact: Phrases;
  /** Open a condition without which a clause says more ("if", "as long as"), by their first word. */
  readonly conditions: Phrases;
  /** Behind these a condition's word opens a question ("asked if", "see whether"). */
  readonly asks: ReadonlySet<string>;
  /** "than", and the words that ask for it ("more", "rather"). */
  readonly than: string;
  readonly more: ReadonlySet<string>;
  /** Point to a time ("this year", "anul trecut"). */
  readonly pointing: ReadonlySet<string>;
  /** Verb forms for one and for many, beside those of "be". */
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly onePronouns: ReadonlySet<string>;
  readonly manyPronouns: ReadonlySet<string>;
  /** A noun phrase that begins with one of these is one thing ("a", "this"), or many ("these", "several"). */
  readonly singles: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
};
