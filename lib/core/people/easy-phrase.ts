import { EASY_PHRASES } from './easy-phrases.ts';
import { EASY_WORDS } from './easy-words.ts';

/** Three of some six hundred words are fewer guesses than a password needs; four are more. */
const FEW = 3;
/** What stands between words and makes nothing harder. */
const BETWEEN = 'de la si cu in din pe al a e este are mea meu mele my the and of is at for to our un o'.split(' ');
const LONGEST = 80;

/**
 * Is a password only a phrase that is known by heart, or a few of the easiest words and names, with or without years,
 * figures at the end, figures for letters, and marks between?
 * @param text without marks on its letters
 * @param about the person's own words, in lower case
 */
export function isEasyPhrase(text: string, about: readonly string[]): boolean {
  const pieces = new Map(BETWEEN.map((word) => [word, 0]));
  for (const phrase of [...EASY_PHRASES, ...EASY_WORDS]) pieces.set(compact(phrase), 1);
  for (const word of about) pieces.set(compact(word), 0);
  return readings(text.toLowerCase()).some((letters) => letters.length >= 4 && costOf(letters, pieces) <= FEW);
}

/** What is left of it as letters: without its figures, and with its figures read as letters. */
function readings(text: string): readonly string[] {
  const withoutEnd = text.replace(/[^a-z]+$/, '');
  const found = [1, 2].map((one) =>
    compact([...withoutEnd].map((sign) => (LETTER_OF[sign] ?? sign).at(-one) ?? '').join('')),
  );
  // A long figure is work of its own to guess, unless one just counts.
  const figures = text.match(/\d+/g) ?? [];
  const easyFigures = figures.every((run) => run.length <= 4 || '01234567890'.includes(run));
  return [...new Set([...found, ...(easyFigures ? [compact(text)] : [])])].map((letters) => wholeOnce(letters));
}

const LETTER_OF: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'li', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'li' },
};

const compact = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '');

/** What says the same again and again, said once; the last time may be cut short. */
export function wholeOnce(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    if (text.slice(length) === text.slice(0, -length)) return text.slice(0, length);
  }
  return text;
}

/** The fewest pieces that it is made of and nothing else, each at its cost; endless where there are none. */
function costOf(letters: string, pieces: ReadonlyMap<string, number>): number {
  const cost = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    let least = Infinity;
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const piece = pieces.get(letters.slice(start, end));
      if (piece !== undefined) least = Math.min(least, (cost[start] ?? Infinity) + piece);
    }
    cost.push(least);
  }
  return cost.at(-1) ?? Infinity;
}

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];

/** Is it a walk along rows of keys or the alphabet, to and fro, with few turns? */
export function isWalk(text: string): boolean {
  const keys = text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  let turns = 0;
  let before = 0;
  for (let at = 1; at < keys.length; at += 1) {
    const [from = '', to = ''] = keys.slice(at - 1, at + 1);
    const steps = ROWS.map((row) => (row.includes(from) && row.includes(to) ? row.indexOf(to) - row.indexOf(from) : 0));
    const step = steps.find((one) => Math.abs(one) === 1) ?? 0;
    if (step === 0 || step !== before) turns += 1;
    before = step;
  }
  return keys.length >= 8 && keys.length > text.length / 2 && turns <= keys.length / 4;
}
