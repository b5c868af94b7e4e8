import { romanianNameRoot } from './name-root.ts';
import { NO_FIGURE, SCALE_ENDINGS, sames, type SheetWords } from '../sheet-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

const UNDER_TWENTY = list(
  'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
);
const TENS = list('douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci');

export const romanianSheetWords: SheetWords = {
  numbers: new Map([
    ...UNDER_TWENTY.map((word, value) => [word, value] as const),
    ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
    ['două', 2],
    ['douăsprezece', 12],
    ['una', 1],
  ]),
  scales: new Map([
    ['sută', 100],
    ['sute', 100],
    ['mie', 1000],
    ['mii', 1000],
    ['milion', 1e6],
    ['milioane', 1e6],
    ['mil', 1e6],
    ['miliard', 1e9],
    ['miliarde', 1e9],
    ['mld', 1e9],
    ['duzină', 12],
    ['duzini', 12],
  ]),
  scaleArticles: set('o un'),
  scaleEndings: SCALE_ENDINGS,
  noFigure: NO_FIGURE,
  oneCounts: false,
  counters: set('de'),
  points: new Set(),
  percentPhrases: [['la', 'sută']],
  compounds: false,
  counted: (lemma) => romanianNameRoot(lemma).slice(0, 6),
  numberJoiners: set('și de'),
  decimal: ',',
  units: new Map([
    ['%', '%'],
    ['procente', '%'],
    ['$', '$'],
    ['dolar', '$'],
    ['dolari', '$'],
    ['€', '€'],
    ['euro', '€'],
    ['£', '£'],
    ['lire', '£'],
    ['leu', 'lei'],
    ['lei', 'lei'],
    ['ron', 'lei'],
    ['bani', 'bani'],
  ]),
  measures: set(
    `secundă secunde minut minute oră ore zi zile săptămână săptămâni lună luni an ani deceniu decenii
    km kilometru kilometri metru metri cm mm kg kilogram kilograme kilograme gram grame tonă tone litru litri
    hectar hectare grad grade megawatt megawați mw mp pătrați puncte punct ori`,
  ),
  agedBefore: set('vârsta'),
  agedAfter: [['de', 'ani'], ['ani']],
  ageOpeners: set('de ,'),
  partialAfter: new Set(),
  partOf: new Set(),
  partial: set('alți alte altă alt încă peste aproape circa aproximativ vreo puțin la'),
  shifts: new Map([
    ['trecută', -1],
    ['trecut', -1],
    ['acesta', 0],
    ['aceasta', 0],
    ['viitoare', 1],
    ['viitor', 1],
  ]),
  periods: new Map([
    ['săptămâna', 'week'],
    ['luna', 'month'],
    ['anul', 'year'],
  ]),
  courtesy: new Map([
    ['domnul', 'he'],
    ['domnului', 'he'],
    ['dl', 'he'],
    ['doamna', 'she'],
    ['doamnei', 'she'],
    ['dna', 'she'],
    ['dr', null],
    ['medicul', null],
    ['profesorul', null],
    ['prof', null],
  ]),
  ranks: set('vice viceprim fost fostul fosta foștii adjunct adjunctul interimar interimarul'),
  past: set('fost fostul fosta'),
  general: set('liderul omul femeia bărbatul șeful avocatul analistul purtătorul purtătoarea inginerul'),
  nameParticles: new Set(),
  opensAsNoun: (word) => word.length > 4 && /(?:ul|ele|ile|ilor|ului|zia|ația|uția|rea|tea|nea|ura|etul)$/.test(word),
  office: (word) => word.replace(/(?:ului|lui|le|ul|ei|a|ă)$/, ''),
  joiners: set('a al ai ale de pentru din la'),
  placeBefore: set('în din la lângă spre'),
  adjectives: set('român română europeană european internet tv'),
  same: sames(`person: oameni om persoane persoană | death: murit mor morți mort moarta morții ucis uciși ucise decedat decedați decedată decedate decese | injury: rănit răniți rănite răniții |
    arrest: arestat arestați reținut reținuți | evacuation: evacuat evacuați evacuate evacuare | cost: costă costat costul costuri valoare valoarea preț |
    vote: votat voturi vot prezența | loss: pierdut pierderi`),
};
