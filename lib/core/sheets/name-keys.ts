import { languageOf } from '#lib/core/language/languages.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';

/**
 * The key of a word of a name: small letters, one encoding of ș and ț, without the endings of case that its language
 * joins to names.
 * @param language ISO 639-1
 */
export const keyOf = (word: string, language: string): string =>
  languageOf(language).nameRoot(word.toLowerCase().replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('’', "'"));

/** A word of a name with what it is compared by, made once. */
export type Spelling = {
  readonly key: string;
  readonly letters: string;
  readonly sound: string;
  /** Its consonants; empty when they are too few to tell words apart. */
  readonly frame: string;
  readonly nation: boolean;
};

export function spellingOf(key: string): Spelling {
  const letters = key.replace(/\+a$/, 'a');
  const sound = soundOf(letters);
  const consonants = sound.replace(/[aeiou]/g, '');
  const frame = letters.length >= 6 && consonants.length >= 4 ? `${letters.charAt(0)}${consonants}` : '';
  return { key, letters, sound, frame, nation: nationOf(key) !== undefined };
}

/**
 * Whether two words of names may be one word written in two ways: they sound alike ("Pezeshkian", "Pezeshkyan";
 * "Mohammed", "Muhammad"), or one letter is missing, added, changed or swapped with its neighbour.
 */
export function looksLike(one: Spelling, other: Spelling): boolean {
  const [a, b] = [one.letters, other.letters];
  if (one.key === other.key || `${a}s` === b || `${b}s` === a) return false; // "Democrat", "Democrats"
  if (one.nation && other.nation) return false; // "Iran", "Iraq"
  const least = Math.min(a.length, b.length);
  if (least >= 3 && one.sound === other.sound) return true;
  if (a.charAt(0) !== b.charAt(0)) return false;
  return (one.frame !== '' && one.frame === other.frame) || (least >= 5 && isOneApart(a, b));
}

/** Where to look for words like this one: words that look alike share at least one of these. */
export function bucketsOf({ letters, sound, frame }: Spelling): readonly string[] {
  const buckets = [`s:${sound}`];
  if (frame !== '') buckets.push(`f:${frame}`);
  // One letter apart: both have a deletion in common, or one is a deletion of the other (Garbe's symmetric deletion).
  if (letters.length >= 5 && letters.length <= LONGEST) {
    buckets.push(`d:${letters}`);
    for (let at = 0; at < letters.length; at += 1) buckets.push(`d:${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  return [...new Set(buckets)];
}

/** Longer words are not names that anybody spells by ear. */
const LONGEST = 24;

/** How it sounds, roughly, whatever the transcription. */
export function soundOf(word: string): string {
  const folded = word
    .slice(0, LONGEST * 2)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return folded
    .replace(/qu/g, 'kv')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/sh|sch/g, 's')
    .replace(/gh/g, 'g')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/[-']/g, '')
    .replace(/(.)\1+/gu, '$1');
}

/** One letter added, missing, changed or swapped with its neighbour. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  const swapped = restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0);
  return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
}
