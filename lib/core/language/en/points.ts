import { phrasesOf, type PointWords } from '../point-words.ts';
import { englishAdjectives, englishNouns, englishVerbs } from './tables.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English. */
export const englishPoints: PointWords = {
  glue: set('of per than as like unlike worth'),
  circumstance: set(
    'during after before since until till following amid amidst despite without because due via throughout upon within by',
  ),
  place: set('in at near on'),
  settings: set('in at on as near'),
  compounds: phrasesOf([
    'due to',
    'because of',
    'in terms of',
    'as part of',
    'along with',
    'together with',
    'depending on',
    'prior to',
    'instead of',
    'rather than',
    'as a result of',
    'ahead of',
    'in front of',
    'on behalf of',
    'with the help of',
    'in addition to',
    'in response to',
    'in order to',
    'as a',
    'as an',
    'as the',
    'in exchange for',
    'in spite of',
    'regardless of',
    'on top of',
    'by means of',
    'in favour of',
    'in favor of',
  ]),
  named: set('for'),
  inNames: set('of from the about after'),
  particles: set('up down out off away back over'),
  examples: phrasesOf(['such as', 'including']),
  scope: set('only no none nobody nothing neither never few little hardly barely rarely seldom any'),
  ranked: set(
    'first second third fourth fifth sixth seventh eighth ninth tenth last next most least sole once every each',
  ),
  ordinals: set('second third fourth fifth sixth seventh eighth ninth tenth next'),
  conditions: set('if unless whether lest'),
  connectives: new Set([
    ...set(
      'however moreover furthermore therefore thus hence additionally meanwhile consequently nevertheless nonetheless overall finally also instead indeed besides similarly likewise accordingly afterwards simultaneously subsequently then so',
    ),
    'in addition',
    'in fact',
    'in particular',
    'in general',
    'in turn',
    'in contrast',
    'in other words',
    'in short',
    'in summary',
    'in conclusion',
    'as a result',
    'for example',
    'for instance',
    'of course',
    'after all',
    'by contrast',
  ]),
  together: set('between among both either neither respectively together each'),
  leftover: set('others more other etc'),
  takesInfinitive: set(
    `ability right plan plans need effort efforts decision attempt attempts way ways time chance opportunity power permission
    ask asked tell told urge urged allow allowed allows cause caused causes force forced want wanted wants help helps helped require required requires
    enable enabled enables order ordered expect expected lead led get got like prefer invite invited encourage encouraged encourages
    keen able unable likely unlikely set due ready willing reluctant eager easy hard difficult able bid deal move proposal promise`,
  ),
  needsPhrase: set(
    `based known located made considered called named composed used associated related linked connected regarded described
    situated divided filled covered surrounded involved interested concerned required designed expected supposed meant intended seen dubbed
    deemed classified rated ranked accused suspected aimed dedicated committed devoted limited due equipped`,
  ),
  pairs: englishVerbs.marked('pair'),
  complete: englishVerbs.marked('complete'),
  joiner: set('and'),
  either: set('or nor'),
  roles: englishNouns.standing('role'),
  ranges: set(
    'range variety number series list group set array host kind kinds type types sort sorts form forms collection lot lots dozens hundreds thousands couple handful',
  ),
  unique: set('president king queen pope chancellor premier'),
  relations: set(
    'rival opponent partner neighbour neighbor colleague friend cousin uncle aunt niece nephew wife husband widow fiancé fiancée brother sister son daughter mother father twin boyfriend girlfriend stepfather stepmother grandson granddaughter grandfather grandmother ally successor predecessor',
  ),
  adjectives: englishAdjectives.standing('plain'),
  one: set('a an'),
  binding: englishAdjectives.standing('binding'),
  adjective:
    /(?:[^aeiou]al|ial|eal|nal|ory|ing-edge|ual|ic|ive|ous|ful|less|able|ible|ary|ish|ean|ese|like|wide|based|made|free|term|level|scale|style|year-old|ual|oned|ised|ized)$/,
  people: /(?:ish|ese|ch|eek|[ei]an|ican|ccan|uban|erman|iss|(?:aq|an|el|esh|en|at|ait|ud|ar)i)$/,
  article: (next) =>
    /^(?:[aio]|e(?!u)|un[^i]|um|up|ul|hour|honest|heir|honou?r)/i.test(next) && !/^one/i.test(next) ? 'an' : 'a',
  singular: new Map([
    ['are', 'is'],
    ['were', 'was'],
    ['have', 'has'],
    ['do', 'does'],
    ['’re', '’s'],
  ]),
  agreeing: new Set(),
  from: 'from',
  reach: set('to until till through'),
  in: 'in',
};
