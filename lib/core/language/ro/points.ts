import { phrasesOf, type PointWords } from '../point-words.ts';
import { romanianAdjectives, romanianNouns, romanianVerbs } from './tables.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Romanian. */
export const romanianPoints: PointWords = {
  glue: set('de al ale ai a lui decât ca drept'),
  circumstance: set('după înainte până fără prin datorită peste'),
  place: set('în la pe lângă'),
  settings: set('în la pe lângă'),
  compounds: phrasesOf([
    'din cauza',
    'în cadrul',
    'în urma',
    'din partea',
    'în timpul',
    'în fața',
    'pe baza',
    'în locul',
    'alături de',
  ]),
  named: new Set(),
  inNames: set('de din la lui'),
  particles: new Set(),
  examples: phrasesOf(['precum', 'inclusiv', 'cum ar fi']),
  scope: set('doar numai nimeni nimic niciun nicio niciodată puțini puține nu nici'),
  ranked: set('prima primul primii primele cei cele cel cea singurul singura fiecare'),
  ordinals: new Set(),
  conditions: set('dacă'),
  connectives: new Set([
    ...set('totuși astfel totodată însă deci apoi ulterior'),
    'de exemplu',
    'în plus',
    'de asemenea',
    'de fapt',
    'prin urmare',
    'ca urmare',
  ]),
  together: set('între dintre printre ambii ambele atât împreună'),
  leftover: set('alții altele altora'),
  takesInfinitive: new Set(),
  needsPhrase: set(
    'bazat bazată situat situată cunoscut cunoscută format formată numit numită considerat considerată acuzat acuzată',
  ),
  pairs: romanianVerbs.marked('pair'),
  complete: romanianVerbs.marked('complete'),
  joiner: set('și'),
  either: set('sau ori'),
  roles: romanianNouns.standing('role'),
  adjectives: romanianAdjectives.standing('plain'),
  one: set('un o'),
  binding: romanianAdjectives.standing('binding'),
  adjective:
    /(?:esc|ească|ești|al|ală|ale|ali|ic|ică|ice|ici|iv|ivă|ive|os|oasă|oși|oase|bil|bilă|bile|ar|ară|are|ari)$/,
  people: /(?:esc|ească|ești|ez|eză|an|ană|eană)$/,
  article: () => '',
  singular: new Map([
    ['sunt', 'este'],
    ['au', 'a'],
    ['erau', 'era'],
  ]),
  agreeing: set('fost sunt erau fie'),
  from: 'din',
  reach: set('la până în'),
  in: 'în',
};
