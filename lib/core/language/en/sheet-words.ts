import { NAME_PARTICLES, NO_FIGURE, SCALE_ENDINGS, sames, type SheetWords } from '../sheet-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

const UNDER_TWENTY = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');

const numbers = new Map<string, number>(UNDER_TWENTY.map((word, value) => [word, value]));
for (const [i, ten] of TENS.entries()) {
  numbers.set(ten, (i + 2) * 10);
  for (let one = 1; one < 10; one += 1) numbers.set(`${ten}-${UNDER_TWENTY[one] ?? ''}`, (i + 2) * 10 + one);
}

export const englishSheetWords: SheetWords = {
  numbers,
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['dozen', 12],
  ]),
  scaleArticles: set('a the'),
  scaleEndings: SCALE_ENDINGS,
  noFigure: NO_FIGURE,
  oneCounts: true,
  counters: new Set(),
  points: set('points'),
  percentPhrases: [['per', 'cent']],
  compounds: true,
  counted: (lemma) => lemma.replace(/(?<=[^su]{3})s$/, ''),
  numberJoiners: set('and'),
  decimal: '.',
  units: new Map([
    ['%', '%'],
    ['percent', '%'],
    ['percentage', '%'],
    ['pct', '%'],
    ['$', '$'],
    ['dollar', '$'],
    ['dollars', '$'],
    ['€', '€'],
    ['euro', '€'],
    ['euros', '€'],
    ['£', '£'],
    ['pound', '£'],
    ['pounds', '£'],
    ['¥', '¥'],
    ['yen', '¥'],
    ['lei', 'lei'],
    ['crowns', 'crowns'],
    ['cents', 'cents'],
    ['km', 'km'],
    ['kg', 'kg'],
    ['mph', 'mph'],
    ['mw', 'MW'],
  ]),
  measures: set(
    `second seconds minute minutes hour hours day days week weeks month months year years decade decades
    km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot inch inches yard yards cm mm
    kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels
    hectare hectares acre acres degree degrees megawatt megawatts mw kilowatt kilowatts gw point points time times square cubic`,
  ),
  agedBefore: set('aged age'),
  agedAfter: [
    ['years', 'old'],
    ['-', 'year-old'],
    ['-', 'year-olds'],
    ['-', 'year', '-', 'old'],
  ],
  ageOpeners: null,
  partialAfter: set('more fewer less earlier previously'),
  partOf: set('of'),
  partial: set('another other further additional extra from least most than over nearly almost about around some'),
  shifts: new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['this', 0],
    ['next', 1],
  ]),
  periods: new Map([
    ['week', 'week'],
    ['month', 'month'],
    ['year', 'year'],
  ]),
  courtesy: new Map([
    ['mr', 'he'],
    ['sir', 'he'],
    ['lord', 'he'],
    ['mrs', 'she'],
    ['ms', 'she'],
    ['miss', 'she'],
    ['lady', 'she'],
    ['dame', 'she'],
    ['mx', null],
    ['dr', null],
    ['doctor', null],
    ['prof', null],
    ['professor', null],
  ]),
  ranks: set('deputy vice assistant associate acting interim senior junior former ex then chief'),
  past: set('former ex then'),
  general: set(
    `leader official officer head chief woman man boy girl mother father brother sister wife husband son daughter lawmaker
    politician activist expert analyst candidate author worker student resident owner spokesman spokeswoman spokesperson
    then state party supreme founder engineer scientist researcher farmer driver`,
  ),
  nameParticles: NAME_PARTICLES,
  opensAsNoun: null,
  office: (word) => word,
  joiners: set('of for the on'),
  placeBefore: set('in at near outside across throughout inside'),
  adjectives: set(
    `english arab arabic european asian african latin western eastern northern southern christian muslim jewish islamic
    catholic orthodox protestant sunni shiite kurdish nazi soviet i tv internet`,
  ),
  same: sames(`person: people person persons | death: kill kills killed dead die dies died death deaths fatalities | injury: injure injured injures injuries wounded wound hurt |
    arrest: arrest arrested arrests detain detained | evacuation: evacuate evacuated evacuation evacuated | job: job jobs worker workers employee employees |
    cost: cost costs costing worth priced price | vote: vote votes voted turnout | loss: lose lost loses losses`),
};
