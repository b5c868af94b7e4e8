import { NO_DATE_WORDS } from '../date-words.ts';
import { labelsOf } from '../line-labels.ts';
import { NO_LEFT_OUT_WORDS } from '../left-out-words.ts';
import { NO_GRAMMAR } from '../grammar.ts';
import type { Language, Markers } from '../language.ts';
import { NAME_PARTICLES, NO_FIGURE, SCALE_ENDINGS, type SheetWords } from '../sheet-words.ts';
import { NO_STAKES } from '../stakes.ts';

const LINE_LABELS = `
footer	sources:
footer	source:
footer	quellen:
footer	quelle:
footer	fuentes:
footer	fuente:
footer	fonti:
footer	fonte:
footer	bronnen:
footer	źródła:
footer	джерела:
footer	источники:
caption	foto:
caption	photo:
caption	фото:
aside	©
dateline	date
dateline	date:
dateline	data
dateline	data:
dateline	datum:
`;

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
  scaleArticles: NONE,
  scaleEndings: SCALE_ENDINGS,
  noFigure: NO_FIGURE,
  oneCounts: false,
  counters: NONE,
  points: NONE,
  percentPhrases: [],
  compounds: false,
  counted: (lemma) => lemma,
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
  ageOpeners: null,
  partialAfter: NONE,
  partOf: NONE,
  partial: NONE,
  shifts: new Map(),
  periods: new Map(),
  courtesy: new Map(),
  ranks: NONE,
  past: NONE,
  general: NONE,
  nameParticles: NAME_PARTICLES,
  opensAsNoun: null,
  office: (word) => word,
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
  dates: NO_DATE_WORDS,
  labels: labelsOf(LINE_LABELS),
  nameRoot: (word) => word,
  people: {
    given: new Map(),
    pronouns: new Map(),
    someone: new Map(),
    offices: NONE,
    doings: NONE,
    beforeObject: NONE,
    beforeOwner: NONE,
  },
  copula: { is: '', are: '', was: '', were: '' },
  classesOf: (tokens) => ({ classes: tokens.map(() => 0), modelled: [] }),
  grammar: NO_GRAMMAR,
  leftOut: NO_LEFT_OUT_WORDS,
  lexicon: { words: new Map(), guess: () => 0 },
  conjunctions: { beside: NONE, empty: NONE, granted: NONE, timeless: NONE, rest: NONE, pairs: NONE, focus: NONE },
  subjects: { alone: NONE, rough: NONE, pointing: NONE },
  coordination: { one: NONE, many: NONE, against: NONE, weights: new Map(), margin: 0 },
  cues: {
    verbs: new Map(),
    frames: new Map(),
    nounFrames: new Map(),
    adjectiveFrames: new Map(),
    speech: NONE,
    prepositions: [],
    speechNouns: NONE,
    anonymous: new Map(),
    people: NONE,
    bodies: NONE,
    documents: NONE,
    labels: NONE,
    spoken: NONE,
    accusedOf: NONE,
    passive: NONE,
    presuppose: new Map(),
  },
  marks,
  sheet,
  stakes: NO_STAKES,
  sources: { nouns: new Map(), phrases: new Map() },
  points: {
    binding: new Set(),
    glue: NONE,
    circumstance: NONE,
    place: NONE,
    settings: new Set(),
    compounds: new Map(),
    named: NONE,
    inNames: new Set(),
    particles: NONE,
    examples: new Map(),
    scope: NONE,
    ranked: NONE,
    ordinals: new Set(),
    conditions: NONE,
    connectives: NONE,
    together: NONE,
    leftover: NONE,
    takesInfinitive: NONE,
    needsPhrase: NONE,
    pairs: NONE,
    complete: NONE,
    joiner: NONE,
    either: NONE,
    roles: NONE,
    unique: NONE,
    ranges: NONE,
    relations: NONE,
    adjectives: NONE,
    one: NONE,
    adjective: /(?!)/,
    people: /$^/,
    article: () => '',
    singular: new Map(),
    agreeing: NONE,
    from: '',
    reach: new Set(),
    in: '',
  },
  check: {
    open: NONE,
    exact: new Map(),
    conditions: new Map(),
    asks: NONE,
    than: '',
    more: NONE,
    pointing: NONE,
    one: NONE,
    many: NONE,
    onePronouns: NONE,
    manyPronouns: NONE,
    singles: NONE,
    plurals: NONE,
  },
};
