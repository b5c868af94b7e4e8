import { labelsOf } from '../line-labels.ts';
import type { Language } from '../language.ts';
import { signalsOf } from '../signal-table.ts';
import { romanianConjunctions } from './conjunctions.ts';
import { romanianCoordination } from './coordination.ts';
import { romanianCheckWords } from './check-words.ts';
import { romanianSubjectWords } from './subject-words.ts';
import { romanianCues } from './cues.ts';
import { romanianNames } from './names.ts';
import { romanianNameRoot } from './name-root.ts';
import { romanianSpelling, spellings } from './spelling.ts';
import { romanianDateWords } from './date-words.ts';
import { romanianClasses } from './classes.ts';
import { romanianLeftOut } from './left-out.ts';
import { romanianGrammar } from './grammar.ts';
import { ROMANIAN_SIGNALS } from './signals.ts';
import { romanianSheetWords } from './sheet-words.ts';
import { romanianStakes } from './stakes.ts';
import { romanianPeople } from './people.ts';
import { romanianPoints } from './points.ts';
import { romanianSources } from './source-words.ts';
import { romanianLexicon } from './words.ts';
import { ROMANIAN_LINE_LABELS } from './line-labels.ts';

const list = (words: string) => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
/** For lists that are looked up in the text as it stands: with cedillas and without marks too. */
const written = (words: string): ReadonlySet<string> => new Set(list(words).flatMap(spellings));

const marks = signalsOf(ROMANIAN_SIGNALS);

/** Romanian. */
export const romanian: Language = {
  code: 'ro',
  abbreviations: written(
    'dl d-l d-na dna dr prof ing col lt cpt mr str bd bld art alin lit pag vol al șt gh ibid trad aprox asist ex cf sf pr acad conf univ jud com mun șos bl sc et ap tel av ec arh reg',
  ),
  numberAbbreviations: written(
    'nr pct cap fig n° p pp c tab ian feb mart mar apr iun iul aug sept sep oct noi nov dec',
  ),
  finalAbbreviations: written('etc gen s.a ș.a s.r.l s.a.s.u s.u.a u.e o.n.u î.hr d.hr'),
  starters: written(
    'el ea ei ele acesta aceasta acest această aceste acești primul prima se nu este sunt există toate toți fiecare dacă deși în la pe din de cu pentru dar și iar însă un o de când după potrivit conform totuși astfel premierul președintele ministrul',
  ),
  speechVerbs: written(
    'spus întrebat adăugat declarat răspuns strigat întreabă spune scris adaugă declară precizat susținut afirmat transmis explicat povestit exclamat avertizat subliniat',
  ),
  proclitics: set('s l n m i le ne v te mi ți și într dintr printr c d nu să ce de li vi ni'),
  months: new Map(
    list('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie')
      .flatMap((month, at) => [[month, at + 1] as const, [month.slice(0, 3), at + 1] as const])
      .concat([
        ['mart', 3],
        ['sept', 9],
        ['noi', 11],
      ]),
  ),
  weekdays: new Map(
    list('duminică luni marți miercuri joi vineri sâmbătă')
      .map((day, at) => [day, at] as const)
      .concat([
        ['duminica', 0],
        ['sâmbăta', 6],
        ['miercurea', 3],
      ])
      .flatMap(([day, at]) => spellings(day).map((spelling) => [spelling, at] as const)),
  ),
  dayWords: new Map([
    ['azi', 0],
    ['astăzi', 0],
    ['ieri', -1],
    ['aseară', -1],
    ['alaltăieri', -2],
    ['mâine', 1],
    ['poimâine', 2],
  ]),
  dates: romanianDateWords,
  labels: labelsOf(ROMANIAN_LINE_LABELS, spellings),
  nameRoot: romanianNameRoot,
  names: romanianNames,
  people: romanianPeople,
  speller: romanianSpelling(romanianLexicon, [
    ...romanianCues.prepositions.flat(),
    ...romanianCues.speechNouns,
    ...romanianCues.anonymous.keys(),
    ...romanianCues.people,
    ...romanianCues.bodies,
    ...romanianCues.documents,
    ...romanianCues.presuppose.keys(),
    ...Object.values(marks).flatMap((words) => [...words]),
    ...Object.values(romanianStakes).flatMap((words) => [...words]),
    ...list('duminică marți sâmbătă sâmbăta astăzi aseară alaltăieri mâine poimâine'),
  ]),
  copula: { is: 'este', are: 'sunt', was: 'a fost', were: 'au fost' },
  classesOf: (tokens) => ({ classes: romanianClasses(tokens, romanianLexicon), modelled: [] }),
  grammar: romanianGrammar,
  leftOut: romanianLeftOut,
  lexicon: romanianLexicon,
  conjunctions: romanianConjunctions,
  coordination: romanianCoordination,
  subjects: romanianSubjectWords,
  cues: romanianCues,
  marks,
  sheet: romanianSheetWords,
  stakes: romanianStakes,
  points: romanianPoints,
  sources: romanianSources,
  check: romanianCheckWords,
};
