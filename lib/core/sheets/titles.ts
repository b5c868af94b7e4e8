import type { Language } from '#lib/core/language/language.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { TITLES } from '#lib/core/language/shared/titles.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';
import type { Span } from '#lib/core/text/span.ts';

/** A word that may stand in the title before a name: an office, a rank, a word of courtesy. */
export function isTitleWord({ cues, sheet }: Language, word: string): boolean {
  const plain = word.replace(/^(?:vice|ex)-?/, '');
  return TITLES.has(plain) || cues.people.has(plain) || sheet.ranks.has(word) || sheet.courtesy.has(word);
}

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';

/** So many words at most make a title. */
const LONGEST = 6;

/** "Iranian President" before `name`, whose run of capitals begins at `run`; also in small letters, and over a comma. */
export function titleBefore(words: Words, run: number, name: number): Span | null {
  const { language, tokens } = words;
  const belongs = (at: number) => isTitleWord(language, lower(words, at)) || nationOf(lower(words, at)) !== undefined;
  let last = name - 1;
  if (run === name && lower(words, last) === ',') last -= 1;
  let from = last + 1;
  while (from > 0 && last - from < LONGEST && (belongs(from - 1) || lower(words, from - 1) === '-')) from -= 1;
  while (from <= last && lower(words, from) === '-') from += 1;
  let hasOffice = false;
  for (let at = from; at <= last; at += 1) hasOffice ||= isTitleWord(language, lower(words, at));
  // "when he met the mayor, Ana Pop": the comma belongs to it only after an office in small letters
  const [first, end] = [tokens[from], tokens[last]];
  if (!hasOffice || first === undefined || end === undefined) return null;
  return { start: first.start, end: end.end };
}

/** ", the deputy mayor of Dorna," after the name that ends before `to`. */
export function titleAfter(words: Words, to: number): Span | null {
  if (lower(words, to) !== ',') return null;
  const { language, tokens } = words;
  let first = -1;
  for (let at = to + 1; at < to + 1 + LONGEST; at += 1) {
    const word = lower(words, at);
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (isTitleWord(language, word)) {
      if (first < 0) first = at;
      const next = tokens[at + 1];
      const more = next !== undefined && next.kind === 'word' && isTitleWord(language, next.lower);
      if (!more) {
        // ", Mayor Ana Pop": the title of somebody else
        return next?.capital === true ? null : { start: tokens[first]?.start ?? token.start, end: token.end };
      }
    } else if (first >= 0) first = -1;
  }
  return null;
}

/** The office that a title names, so that two titles of one person can be set side by side. */
export type Office = {
  /** Words of the office without nation, courtesy and rank; empty when it names none. */
  readonly head: readonly string[];
  readonly ranks: readonly string[];
  readonly isPast: boolean;
  readonly gender: 'he' | 'she' | null;
};

export function officeOf(title: string, { sheet }: Language): Office {
  const words =
    title
      .toLowerCase()
      .replaceAll('ş', 'ș')
      .replaceAll('ţ', 'ț')
      .match(/[\p{L}’']+/gu) ?? [];
  const plain = words.filter((word) => nationOf(word) === undefined);
  const ranks = plain.filter((word) => sheet.ranks.has(word) && !sheet.past.has(word));
  const head = plain.filter(
    (word) => !sheet.ranks.has(word) && !sheet.courtesy.has(word) && !sheet.general.has(word) && !sheet.past.has(word),
  );
  return {
    head: head.map(sheet.office),
    ranks: ranks.filter((word) => word !== 'chief'),
    isPast: plain.some((word) => sheet.past.has(word)),
    gender: words.map((word) => sheet.courtesy.get(word) ?? null).find((gender) => gender !== null) ?? null,
  };
}

/** Two titles that one person can hardly have at once: "mayor" and "deputy mayor", "mayor" and "governor". */
export function differ(a: Office, b: Office): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  if (a.head.length === 0 || b.head.length === 0) return false;
  const isPart = a.head.every((word) => b.head.includes(word)) || b.head.every((word) => a.head.includes(word));
  if (!isPart) return !a.isPast && !b.isPast;
  return a.isPast !== b.isPast || a.ranks.join(' ') !== b.ranks.join(' ');
}
