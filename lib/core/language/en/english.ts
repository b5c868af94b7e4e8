import { labelsOf } from '../line-labels.ts';
import type { Language } from '../language.ts';
import { signalsOf } from '../signal-table.ts';
import { englishConjunctions } from './conjunctions.ts';
import { englishCoordination } from './coordination.ts';
import { englishCheckWords } from './check-words.ts';
import { englishSubjectWords } from './subject-words.ts';
import { englishCues } from './cues.ts';
import { englishDateWords } from './date-words.ts';
import { englishTags } from './tags/tags.ts';
import { NO_LEFT_OUT_WORDS } from '../left-out-words.ts';
import { englishGrammar } from './grammar.ts';
import { ENGLISH_SIGNALS } from './signals.ts';
import { englishSheetWords } from './sheet-words.ts';
import { englishStakes } from './stakes.ts';
import { englishPeople } from './people.ts';
import { englishPoints } from './points.ts';
import { englishSources } from './source-words.ts';
import { englishLexicon } from './words.ts';
import { ENGLISH_LINE_LABELS } from './line-labels.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English. */
export const english: Language = {
  code: 'en',
  abbreviations:
    set(`mr mrs ms mx dr prof gen col lt sgt capt cmdr adm maj brig sen rep gov pres hon rev fr msgr st messrs mme mlle supt insp
    v vs cf e.g i.e viz al fig figs vol nos p pp ed eds op dept assoc asst exec approx est ft mt ave blvd rd sr jr ph.d`),
  numberAbbreviations: set('no n° nº c ca art sec para ch b d'),
  finalAbbreviations:
    set(`u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m inc ltd co corp llc plc bros etc jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thurs fri sat sun b.c a.d m.d b.a m.a n.y l.a assn univ min hrs`),
  starters:
    set(`the a an he she they we it i this that these those his her their our its in on at by for from but and so if when while as after
    before since although however there then what who how why where no not yes with under over during despite according meanwhile instead some many most
    officials police one two three both each all another mr mrs ms today you even`),
  speechVerbs:
    set(`said says asked asks told shouted replied added wondered cried wrote yelled called exclaimed demanded tweeted
    declared responded quipped joked insisted argued remarked noted explained continued recalled pressed scolded screamed`),
  proclitics: new Set(),
  months: new Map(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((month, at) => [[month, at + 1] as const, [month.slice(0, 3), at + 1] as const])
      .concat([['sept', 9]]),
  ),
  weekdays: new Map('sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((day, at) => [day, at])),
  dayWords: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  dates: englishDateWords,
  labels: labelsOf(ENGLISH_LINE_LABELS),
  nameRoot: (word) => word,
  people: englishPeople,
  copula: { is: 'is', are: 'are', was: 'was', were: 'were' },
  classesOf: (tokens, entries) => englishTags(tokens, entries, englishLexicon),
  grammar: englishGrammar,
  leftOut: NO_LEFT_OUT_WORDS,
  lexicon: englishLexicon,
  conjunctions: englishConjunctions,
  coordination: englishCoordination,
  subjects: englishSubjectWords,
  cues: englishCues,
  marks: signalsOf(ENGLISH_SIGNALS),
  sheet: englishSheetWords,
  stakes: englishStakes,
  points: englishPoints,
  sources: englishSources,
  check: englishCheckWords,
};
