import type { Language, Markers } from '../language.ts';
import type { SheetWords } from '../sheet-words.ts';
import { NO_STAKES } from '../stakes.ts';

const NONE: ReadonlySet<string> = new Set();

const marks: Markers = {
  evaluative: NONE,
  obligation: NONE,
  future: NONE,
  causal: NONE,
  superlative: NONE,
  death: NONE,
  accusation: NONE,
  opinion: NONE,
  rule: NONE,
  quantityWords: NONE,
  hearsay: NONE,
  hedges: NONE,
};

/** Signs mean the same everywhere; words are not guessed. */
const sheet: SheetWords = {
  numbers: new Map(),
  scales: new Map(),
  numberJoiners: NONE,
  decimal: '.',
  units: new Map([
    ['%', '%'],
    ['$', '$'],
    ['€', '€'],
    ['£', '£'],
    ['¥', '¥'],
  ]),
  measures: NONE,
  agedBefore: NONE,
  agedAfter: [],
  partial: NONE,
  shifts: new Map(),
  periods: new Map(),
  courtesy: new Map(),
  ranks: NONE,
  past: NONE,
  general: NONE,
  joiners: NONE,
  placeBefore: NONE,
  adjectives: NONE,
  same: new Map(),
};

/**
 * For every language without a folder of its own: blocks, sentences and quotation marks work, each sentence is one claim,
 * and no attribution is read. Nothing is guessed that a rule does not say.
 */
export const fallback: Language = {
  code: 'und',
  abbreviations: new Set(['dr', 'prof', 'st', 'mr', 'mrs']),
  numberAbbreviations: new Set(['nr', 'no', 'n°', 'nº', 'art']),
  finalAbbreviations: new Set(['etc']),
  starters: NONE,
  speechVerbs: NONE,
  proclitics: NONE,
  months: new Map(),
  weekdays: new Map(),
  dayWords: new Map(),
  labels: {
    footer: [
      'sources:',
      'source:',
      'quellen:',
      'quelle:',
      'fuentes:',
      'fuente:',
      'fonti:',
      'fonte:',
      'bronnen:',
      'źródła:',
      'джерела:',
      'источники:',
    ],
    caption: ['foto:', 'photo:', 'фото:'],
    byline: [],
    boilerplate: ['©'],
    dateline: ['date', 'date:', 'data', 'data:', 'datum:'],
  },
  copula: { is: '', are: '', was: '', were: '' },
  lexicon: { words: new Map(), guess: () => 0, grammar: 'none' },
  cues: {
    verbs: new Map(),
    frames: new Map(),
    prepositions: [],
    speechNouns: NONE,
    anonymous: new Map(),
    people: NONE,
    bodies: NONE,
    documents: NONE,
    passive: NONE,
    presuppose: new Map(),
  },
  marks,
  sheet,
  stakes: NO_STAKES,
};
