import { bodyTerm, isBodyHead, isPaperWord } from '#lib/core/sources/body-words.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import { withoutDescription, withoutTitles } from '#lib/core/sources/speaker-phrase.ts';

/**
 * Whether two names may be one source's: one spelling, one order of words or another ("Ministry of Labour"), a surname
 * or initial for a full name, a body in short, letters for the words that they begin. Two given names, two portfolios
 * or two places are two sources.
 */
export function isSameName(a: string, b: string, kind: 'any' | 'no person' = 'any'): boolean {
  const [first, second] = [compared(a), compared(b)];
  if (first.length === 0 || second.length === 0) return false;
  if (isSameBag(first, second) || isSameBag(first.map(undeclined), second.map(undeclined))) return true;
  if (isSameInOne(first, second) || sourceKey(a) === sourceKey(b)) return true;
  if (isSameBag(first.map(withoutUmlautE), second.map(withoutUmlautE))) return true;
  if (isAcronymOf(first, second, a) || isAcronymOf(second, first, b)) return true;
  const [heads, otherHeads] = [first.filter(isBodyHead), second.filter(isBodyHead)];
  if (heads.length === 0 && otherHeads.length === 0) {
    if (kind === 'no person') return false;
    return isSamePerson(first, second) || isSamePerson(first.map(undeclined), second.map(undeclined));
  }
  return isSameBody(first, second);
}

/** The words that a name is compared by, in the one language of body words, without titles. */
function compared(name: string): readonly string[] {
  return expanded(nameWords(withoutTitles(withoutDescription(name))).map(bodyTerm));
}

/** What everybody writes in letters. */
const KNOWN: readonly (readonly [string, readonly string[]])[] = [
  [
    'un',
    [
      'united nations',
      'onu',
      'natiunile unite',
      'organizatia natiunilor unite',
      'organization natiunilor unite',
      'united nations organization',
      'uno',
    ],
  ],
  ['eu', ['european union', 'ue', 'uniunea europeana']],
  ['nato', ['otan', 'north atlantic treaty organization']],
  ['who', ['world health organization', 'oms', 'organization mondiala sanatatii', 'organization mondiala health']],
  ['imf', ['international monetary fund', 'fmi', 'fondul monetar international']],
  ['ecb', ['european central bank', 'bce', 'bank centrala europeana']],
  ['ec', ['european commission', 'commission europeana', 'ce']],
  ['ap', ['associated press']],
  ['afp', ['agence france presse']],
];
const LETTERS_OF: ReadonlyMap<string, string> = new Map(
  KNOWN.flatMap(([letters, names]) => names.map((name) => [name, letters] as const)),
);

function expanded(words: readonly string[]): readonly string[] {
  const letters = LETTERS_OF.get(words.join(' '));
  return letters === undefined ? words : [letters];
}

function isSameBag(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ');
}

/** "Mueller" for "Müller". */
const withoutUmlautE = (word: string): string => word.replace(/([aou])e/gu, '$1');

/** "dailypost.example" for "Daily Post". */
function isSameInOne(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(''), b.join('')];
  return one === other && one.length > 5;
}

/** "UMO" for "Umbrian Marine Office": capitals in the name as written, three at least. */
function isAcronymOf(short: readonly string[], long: readonly string[], written: string): boolean {
  const [letters] = short;
  if (short.length !== 1 || letters === undefined || letters.length < 3 || long.length < 3) return false;
  if (!new RegExp(`\\p{Lu}[\\p{Lu}.]{${String(letters.length - 1)},}`, 'u').test(written)) return false;
  return long.map((word) => word.charAt(0)).join('') === letters;
}

/** Words that make another body or another paper of the same name: "Marle Police", "North Marle Police". */
const CONTRAST: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western upper lower new old greater great little saint st county city state federal national border military
  traffic transport port regional rural metropolitan nord sud est vest judeteana judetean locala local rutiera frontiera noua vechi mare mica daily weekly sunday
  evening morning`.split(/\s+/),
);

/** The kinds of body agree, and one name says what the other says and no more than tells nobody apart. */
function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [headsA, headsB] = [kindsOf(short), kindsOf(long)];
  const rest = short.filter((word) => !isBodyHead(word));
  const other = long.filter((word) => !isBodyHead(word));
  if (headsA.length === 0 && headsB.every((head) => NAMING.has(head)))
    return isSameBag(
      rest,
      other.filter((word) => !NAMELESS.has(word)),
    );
  if (!isSameBag([...new Set(headsA)], [...new Set(headsB)])) return false;
  const extra = other.filter((word) => !rest.some((one) => one === word || undeclined(one) === undeclined(word)));
  if (other.length - extra.length !== rest.length) return false;
  return rest.length === 0 || !extra.some((word) => CONTRAST.has(word));
}

/** "the police department" is the police, "the prosecutor’s office" the prosecutors. */
function kindsOf(words: readonly string[]): readonly string[] {
  const heads = words.filter(isBodyHead);
  return heads.some((head) => FORCES.has(head)) ? heads.filter((head) => !UNITS.has(head)) : heads;
}

const FORCES: ReadonlySet<string> = new Set(['police', 'prosecutors', 'gendarmerie', 'coastguard', 'army', 'navy']);
const UNITS: ReadonlySet<string> = new Set(['office', 'department', 'force', 'service', 'services', 'team']);

/** "Meridian News Agency", "agenția de presă Carpatia" */
const NAMELESS: ReadonlySet<string> = new Set(['news', 'press', 'presa', 'stiri', 'wire']);

/** Kinds that a name may leave out: "Meridian" for "Meridian News Agency". */
const NAMING: ReadonlySet<string> = new Set(['agency', 'company', 'corporation', 'group']);

/** One last name, and given names that agree as far as both have them. A paper's name has no surname. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const last = short.at(-1);
  if (last === undefined || last.length < 2 || last !== long.at(-1) || isPaperWord(last)) return false;
  const [given, others] = [short.slice(0, -1), long.slice(0, -1)];
  if (given.length === 1 && isLettersOf(given[0] ?? '', others)) return true;
  let from = 0;
  for (const word of given) {
    const at = others.findIndex((other, index) => index >= from && isSameGiven(word, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return others.length === given.length || !others.some((word) => CONTRAST.has(word));
}

/** "J.R." for "John Robert". */
const isLettersOf = (letters: string, words: readonly string[]): boolean =>
  words.length > 1 && words.map((word) => word.charAt(0)).join('') === letters;

function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}
