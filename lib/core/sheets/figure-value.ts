import type { Words } from '#lib/core/claims/grammar/view.ts';

/** A number over one or more words; `to` is past the last. `suffix`: what is written on to it ("km" in "5km"). */
export type Value = { readonly value: number; readonly to: number; readonly suffix: string };

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';

/** "1,200", "4.2 million", "two hundred and five", "20 de mii"; null where no number begins. */
export function valueAt(words: Words, from: number): Value | null {
  const { numbers, scales, scaleArticles, numberJoiners } = words.language.sheet;
  let sum = 0; // what thousands and millions before have made
  let current: number | null = null;
  let isWord = false; // the last part was a word: "twenty" may be followed by "five", "20" not by "5"
  let suffix = '';
  let at = from;
  while (at < words.tokens.length && at < from + LONGEST) {
    const word = lower(words, at);
    const scale = scales.get(word);
    const named = numbers.get(word);
    if (scale !== undefined) {
      if (current === null && !scaleArticles.has(lower(words, at - 1))) break;
      current = (current ?? 1) * scale;
      if (scale >= 1000) [sum, current] = [sum + current, null];
      isWord = true;
      at += 1;
    } else if (named !== undefined && (current === null || (isWord && follows(current, named)))) {
      current = (current ?? 0) + named;
      isWord = true;
      at += 1;
    } else if (words.tokens[at]?.kind === 'number' && current === null && sum === 0) {
      const digits = digitsAt(words, at);
      if (digits === null) break;
      current = digits.value;
      isWord = false;
      at = digits.to;
      suffix = digits.suffix;
    } else if (at > from && numberJoiners.has(word) && joins(words, at, current)) {
      at += 1;
    } else break;
  }
  if (at === from || (current === null && sum === 0)) return null;
  return { value: sum + (current ?? 0), to: at, suffix };
}

const LONGEST = 12;

/** "twenty" is followed by units, "hundred" by what is less than a hundred. */
const follows = (current: number, next: number): boolean =>
  (current % 100 === 0 && current > 0 && next < 100) || (current % 10 === 0 && current % 100 >= 20 && next < 10);

/** "two hundred and five", "douăzeci și cinci", "20 de mii"; not "five and six". */
function joins(words: Words, at: number, current: number | null): boolean {
  const { numbers, scales, counters } = words.language.sheet;
  const next = lower(words, at + 1);
  if (counters.has(lower(words, at))) return scales.has(next) && current !== null;
  const named = numbers.get(next);
  return named !== undefined && named > 0 && (current === null || follows(current, named));
}

/** "1,200", "4.2", "1.200" where the comma is the decimal mark, "1 200". */
function digitsAt(words: Words, at: number): Value | null {
  const { decimal, noFigure, scaleEndings } = words.language.sheet;
  const match = PATTERNS[decimal].exec(lower(words, at));
  if (match === null) return null;
  const [, whole = '', fraction, suffix = ''] = match;
  if (noFigure.has(suffix)) return null;
  let digits = whole.replace(/[.,]/g, '');
  let to = at + 1;
  while (fraction === undefined && suffix === '' && isGroup(words, to)) {
    digits += lower(words, to);
    to += 1;
  }
  const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  return Number.isFinite(value) ? { value: value * (scaleEndings.get(suffix) ?? 1), to, suffix } : null;
}

const PATTERNS = {
  '.': /^(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,9}))?(\p{L}{0,6})$/u,
  ',': /^(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:[,.](\d{1,9}))?(\p{L}{0,6})$/u,
} as const;

/** Three digits after a narrow gap: "12 500". */
function isGroup({ tokens, language }: Words, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (language.sheet.decimal === '.' || before === undefined || token === undefined) return false;
  return /^\d{3}$/.test(token.lower) && /^\d{1,3}$/.test(before.lower) && token.start === before.end + 1;
}
