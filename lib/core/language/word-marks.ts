import type { Language } from './language.ts';

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
} as const;

const compiled = new WeakMap<Language, ReadonlyMap<string, number>>();

/** The bits of every word that signals something in a language, by the word in small letters. */
export function markIndex(language: Language): ReadonlyMap<string, number> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number) => {
    for (const word of list) index.set(word, (index.get(word) ?? 0) | bit);
  };
  const { marks } = language;
  add(marks.evaluative, MARK.EVALUATIVE);
  add(marks.obligation, MARK.OBLIGATION);
  add(marks.future, MARK.FUTURE);
  add(marks.causal, MARK.CAUSAL);
  add(marks.superlative, MARK.SUPERLATIVE);
  add(marks.death, MARK.DEATH);
  add(marks.accusation, MARK.ACCUSATION);
  add(marks.opinion, MARK.OPINION);
  add(marks.rule, MARK.RULE);
  add(marks.quantityWords, MARK.QUANTITY);
  add(marks.hearsay, MARK.HEARSAY);
  add(marks.hedges, MARK.HEDGE);
  add(['than', 'decât'], MARK.THAN);
  add(language.dayWords.keys(), MARK.DAY);
  add(language.weekdays.keys(), MARK.DAY);
  add(
    language.cues.prepositions.flatMap((phrase) => phrase.slice(0, 1)),
    MARK.PHRASE,
  );
  add(language.cues.nounFrames.keys(), MARK.SPEECH);
  add([','], MARK.COMMA);
  add([',', ';', ':', '—', '–', '--', '(', ')'], MARK.BREAK);
  add([',', ';', ':', '—', '–', '--', '-', '.', '...', '…', '!', '?'], MARK.EDGE);
  compiled.set(language, index);
  return index;
}
