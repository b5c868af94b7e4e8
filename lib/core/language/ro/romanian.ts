import type { Language, Markers } from '../language.ts';
import { romanianCues } from './cues.ts';
import { romanianLexicon } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const marks: Markers = {
  evaluative:
    set(`șocant șocantă dramatic dramatică dramatice controversat controversată brutal brutală incredibil incredibilă istoric istorică scandalos scandaloasă
    masiv masivă devastator devastatoare dezastruos dezastruoasă violent violentă violente escaladare intens intensă intense haos rușinos rușinoasă alarmant alarmantă halucinant uluitor uluitoare tensiuni tensiunile`),
  obligation: set('trebuie trebuia'),
  future: set('va vor voi vom urma'),
  causal: set('deoarece fiindcă întrucât provocat provocată cauzat cauzată cauza datorită'),
  comparative: set('decât mai'),
  superlative: set('cel cea cei cele primul prima singurul singura niciodată record'),
  death: set(
    'murit moartea decesul decedat decedată ucis ucisă uciși ucise mort moartă morți rănit rănită răniți rănite victime victimele victimelor omorât',
  ),
  accusation: set(
    'acuzat acuzată acuzați acuzații acuză corupție mită fraudă furat furt inculpat inculpată inculpați suspectat suspecți ilegal ilegală abuz abuzuri evaziune delapidare condamnat condamnată',
  ),
  opinion: set('frumos frumoasă bun bună rău rea cred consider important importantă'),
  rule: set('interzice obligă prevede interzis legea'),
  quantityWords: set(
    'jumătate sfert sută sute mie mii milion milioane miliard miliarde doi două trei patru cinci șase șapte opt nouă zece douăzeci treizeci',
  ),
  hearsay: set('chipurile pasămite'),
  hedges: set('probabil posibil aproximativ circa aproape poate aparent eventual'),
};

/** Romanian. */
export const romanian: Language = {
  code: 'ro',
  abbreviations: set(
    'dl d-l d-na dna dr prof ing col lt cpt mr str bd bld art alin lit pag vol al șt gh ibid trad aprox asist ex cf sf pr acad conf univ jud com mun șos bl sc et ap tel av ec arh reg',
  ),
  numberAbbreviations: set('nr pct cap fig n° p pp c tab'),
  finalAbbreviations: set('etc gen s.a ș.a s.r.l s.a.s.u s.u.a u.e o.n.u î.hr d.hr a.c'),
  starters: set(
    'el ea ei ele acesta aceasta acest această aceste acești primul prima se nu este sunt există toate toți fiecare dacă deși în la pe din de cu pentru dar și iar însă un o de când după potrivit conform totuși astfel premierul președintele ministrul',
  ),
  speechVerbs: set('spus întrebat adăugat declarat răspuns strigat întreabă spune scris'),
  proclitics: set('s l n m i le ne v te mi ți și într dintr printr c d nu să ce de'),
  months: new Map(
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'
      .split(' ')
      .flatMap((month, at) => [[month, at + 1] as const, [month.slice(0, 3), at + 1] as const]),
  ),
  weekdays: new Map([
    ...'duminică luni marți miercuri joi vineri sâmbătă'.split(' ').map((day, at) => [day, at] as const),
    ['duminica', 0],
    ['sâmbăta', 6],
    ['miercurea', 3],
  ]),
  dayWords: new Map([
    ['azi', 0],
    ['astăzi', 0],
    ['ieri', -1],
    ['alaltăieri', -2],
    ['mâine', 1],
  ]),
  labels: {
    footer: ['surse:', 'sursa:', 'sursă:', 'surse foto:', 'cu informații de la', 'surse -', 'sursa -'],
    caption: ['foto:', 'sursa foto:', 'sursă foto:', 'fotografie:', 'imagine:', 'video:', 'credit foto'],
    byline: ['de '],
    boilerplate: [
      'citește și',
      'citeşte şi',
      'citiți și',
      'vezi și',
      'vezi şi',
      'abonează-te',
      'urmărește-ne',
      'urmăriți-ne',
      'publicitate',
      'toate drepturile rezervate',
      '©',
    ],
    dateline: ['data', 'data:', 'publicat', 'publicat:', 'actualizat', 'actualizat:'],
  },
  copula: { is: 'este', are: 'sunt', was: 'a fost', were: 'au fost' },
  lexicon: romanianLexicon,
  cues: romanianCues,
  marks,
};
