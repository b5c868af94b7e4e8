import { nationOf } from '#lib/core/language/shared/nations.ts';
import { keyOf, soundOf } from '#lib/core/sheets/name-keys.ts';
import { fold } from './terms.ts';

/** Words that stand beside a name and are none: articles, courtesy, links inside names. */
const SMALL: ReadonlySet<string> = new Set(
  'the a an of and for de la a al ai ale din pentru și le les lui der von van den da di del el mr mrs ms dr dl dna sir'.split(
    ' ',
  ),
);

/** The words of a name as they are compared, without articles and marks. @param language ISO 639-1, for endings of case */
export function nameWords(name: string, language: string): readonly string[] {
  const words = name.match(/\p{L}[\p{L}\p{N}'’.-]*|\p{N}+/gu) ?? [];
  return words
    .flatMap((word) =>
      /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? [word.replaceAll('.', '')] : word.replace(/['’]s$/, '').split('-'),
    )
    .map((word) => fold(keyOf(spelt(word.replace(/[.'’]+$/u, '')), language)))
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** "Tîrgu" as "Târgu". */
const spelt = (word: string): string => word.replace(/(?<=\p{L})î(?=\p{L})/gu, 'â');

/**
 * Whether two names may be one: the same words in any case or spelling, a surname alone, an initial, the short form of a
 * body, another word for one state.
 */
export function mayBeOneName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) => many.some((candidate) => isOneWord(word, candidate)) || isShortOf(word, many));
}

/** A word of a name in two spellings or two cases; an initial is any word that it begins. */
export function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const nation = nationOf(a);
  if (nation !== undefined && nation === nationOf(b)) return true;
  const [x, y] = [a.replace('+', ''), b.replace('+', '')];
  if (x === y || `${x}s` === y || `${y}s` === x) return true;
  // "Brăila", "Brăilei": a case ending that only one of the two languages cuts
  if (
    a.endsWith('+a') !== b.endsWith('+a') &&
    x.length > 4 &&
    y.length > 4 &&
    (x.startsWith(y) || y.startsWith(x)) &&
    Math.abs(x.length - y.length) > 1
  )
    return true;
  if (x.charAt(0) !== y.charAt(0)) return false;
  if (Math.min(x.length, y.length) > 5 && bare(x) === bare(y)) return true;
  const [one, other] = [soundOf(x), soundOf(y)];
  return Math.min(x.length, y.length) >= 3 && (one === other || isRespelt(one, other));
}

/** Without the Romanian article: "Ministerul", "Ministerului", "Minister". */
const bare = (word: string): string => word.replace(/(?:ului|ul|le)$/, '');

/** "Mohammed", "Muhammad": only vowels changed, each for one that it is heard as; "Halden" and "Holden" are two. */
const isRespelt = (one: string, other: string): boolean =>
  one.length >= 6 &&
  one.length === other.length &&
  one.slice(0, -1).replace(/[aeiou]/g, '.') === other.slice(0, -1).replace(/[aeiou]/g, '.') &&
  [...one].every((letter, at) => letter === other[at] || HEARD.has(`${letter}${other[at] ?? ''}`)) &&
  isConsonant(one.slice(-1)) &&
  one.slice(-1) === other.slice(-1);

const HEARD: ReadonlySet<string> = new Set(['ou', 'uo', 'ei', 'ie', 'ae', 'ea', 'oi', 'io']);

const isConsonant = (letter: string): boolean => !/[aeiou]/.test(letter);

/** "UN" of "United Nations", "ISU" of "Inspectoratul pentru Situații de Urgență Arini". */
const isShortOf = (short: string, many: readonly string[]): boolean =>
  short.length >= 2 &&
  short.length <= 6 &&
  many.length >= short.length &&
  many
    .map((word) => word.charAt(0))
    .join('')
    .includes(short);
