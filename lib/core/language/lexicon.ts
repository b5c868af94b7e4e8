import { rowsOf, wordsIn } from './rows.ts';

/** What a word may be, as bits; one word may have several. */
export const BIT = {
  DET: 1 << 0,
  PREP: 1 << 1,
  SUBJECT: 1 << 2,
  OBJECT: 1 << 3,
  POSS: 1 << 4,
  AND: 1 << 5,
  SUB: 1 << 6,
  REL: 1 << 7,
  MODAL: 1 << 8,
  BE: 1 << 9,
  HAVE: 1 << 10,
  DO: 1 << 11,
  NEG: 1 << 12,
  TO: 1 << 13,
  ADV: 1 << 14,
  NUM: 1 << 15,
  ADJ: 1 << 16,
  NOUN: 1 << 17,
  BASE: 1 << 18,
  THIRD: 1 << 19,
  PAST: 1 << 20,
  PART: 1 << 21,
  ING: 1 << 22,
  THAT: 1 << 23,
  /** A form of "be" or "have" that cannot head a finite group by itself ("been", "having"). */
  NONFINITE: 1 << 24,
  /** A verb form that is more often a noun ("strikes", "report"). */
  NOUNISH: 1 << 25,
  PLURAL: 1 << 26,
  TIME: 1 << 27,
  PROPER: 1 << 28,
  /** The possessive ending. */
  OWNER: 1 << 29,
} as const;

/** Words of these classes are a closed list in every language; what else is closed each language adds. */
export const CLOSED_CLASSES =
  BIT.DET |
  BIT.PREP |
  BIT.SUBJECT |
  BIT.OBJECT |
  BIT.POSS |
  BIT.AND |
  BIT.SUB |
  BIT.REL |
  BIT.MODAL |
  BIT.BE |
  BIT.HAVE |
  BIT.THAT;

export type Word = { readonly bits: number; readonly lemma: string };

export type Lexicon = {
  readonly words: ReadonlyMap<string, Word>;
  /** Bits of a lower-case word that the list does not hold, from its ending. */
  readonly guess: (lower: string) => number;
};

const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.entries(BIT).map(([name, bit]) => [name.toLowerCase(), bit]),
);

/** The bits of classes by their names in small letters ("noun time"). */
export const bitsOf = (names: string): number => wordsIn(names).reduce((bits, name) => bits | bitOf(name), 0);

function bitOf(name: string): number {
  const bit = BY_NAME.get(name);
  if (bit === undefined) throw new Error(`no class of words: "${name}"`);
  return bit;
}

/** The words of a list with rows of a word and its classes. */
export function lexiconOf(table: string): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [word = '', names = ''] of rowsOf(table)) addWord(words, word, bitsOf(names), word);
  return words;
}

/** Adds bits to a word; the lemma of a verb form wins over the word itself. */
export function addWord(words: Map<string, Word>, word: string, bits: number, lemma: string): void {
  const known = words.get(word);
  const kept = known !== undefined && known.lemma !== word ? known.lemma : lemma;
  words.set(word, { bits: (known?.bits ?? 0) | bits, lemma: kept });
}
