import { phrasesOf, type PointWords } from '../point-words.ts';

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
  pairs: set(
    'provide supply deprive rob accuse suspect remind inform notify convince prevent ban replace equip regard treat turn convert transform reduce add attribute credit allow use consider compare help make',
  ),
  complete: set(
    'die resign retire collapse explode disappear vanish survive escape win lose fail sink crash erupt burn close open',
  ),
  joiner: set('and'),
  either: set('or nor'),
  roles: set(
    `filmmaker actor actress singer skipper boss striker defender midfielder goalkeeper winger forward host star model journalist photographer
    writer novelist poet artist designer producer musician rapper comedian presenter pilot nurse surgeon physician player champion
    runner swimmer boxer golfer cyclist jockey referee manager partner neighbour neighbor colleague rival founder inventor
    entrepreneur businessman businesswoman billionaire millionaire veteran soldier firefighter detective student pupil tourist
    hacker whistleblower blogger critic historian philosopher physicist chemist biologist mathematician psychologist professor
    rookie quarterback pitcher friend cousin uncle aunt niece nephew grandson granddaughter grandfather grandmother widow fiancé
    fiancée gangster agent film movie series album song novel company band newspaper magazine ship character boyfriend girlfriend stepfather stepmother brother sister twin youngster teenager`,
  ),
  adjectives: set(
    `simple complex clear plain smart bright dark deep shallow wide narrow thick thin tall heavy light strong weak rich poor fast slow quick
    hot cold warm cool dry wet soft hard rough smooth sharp flat round square young fresh raw ripe sweet sour bitter loud quiet calm
    safe secure unsafe fair unfair equal strict firm tight loose brief vast huge tiny giant modern ancient recent frequent constant instant
    distant urgent silent violent patient ancient intelligent independent efficient sufficient consistent permanent prominent
    different current ambient transparent relevant important significant dominant brilliant elegant abundant accurate private
    separate adequate moderate appropriate legitimate intimate ultimate corporate concise precise diverse adverse reverse intense
    dense immense common rare main red green blue white black brown grey gray yellow orange pink purple blind deaf mute sick ill
    healthy wealthy happy angry busy easy noisy lazy crazy funny lovely friendly deadly costly daily weekly monthly yearly
    nonprofit non-profit first-class rural urban alien human foreign modern western eastern northern southern central
    popular regular similar familiar particular singular solar lunar nuclear linear circular secular muscular lead junior senior
    major minor superior inferior interior exterior anterior posterior live alive dead open`,
  ),
  one: set('a an'),
  binding: set(
    'former ex late future potential possible prospective alleged supposed purported would-be acting deputy vice assistant fake false mock failed retired fictional imaginary hypothetical toy',
  ),
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
