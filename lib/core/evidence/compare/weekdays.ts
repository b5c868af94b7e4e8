import type { Words } from '#lib/core/claims/grammar/view.ts';
import { lowerAt } from './words-of.ts';

/** The weekday that a word names, 0 (Sunday) .. 6, short forms and those with an article too; null for another word. */
export function wordAsWeekday(words: Words, at: number): number | null {
  const { language, tokens } = words;
  const lower = lowerAt(words, at);
  const weekday = language.weekdays.get(lower) ?? FORMS.get(lower);
  if (language.code === 'ro') {
    // "două luni" are months
    const before = lowerAt(words, at - 1);
    const isMonths =
      lower === 'luni' && (/^\d/.test(before) || language.sheet.numbers.has(before) || MONTHS_BEFORE.has(before));
    return weekday === undefined || isMonths ? null : weekday;
  }
  if (tokens[at]?.capital !== true) return null;
  if (weekday !== undefined) return weekday;
  const short = SHORT.get(lower);
  const next = lowerAt(words, at + 1);
  const isDate = /^\d/.test(next) || language.months.has(next) || next === ',' || lowerAt(words, at - 1) === 'on';
  return short !== undefined && isDate ? short : null;
}

const MONTHS_BEFORE: ReadonlySet<string> = new Set('de câteva ultimele primele următoarele multe'.split(' '));

const FORMS: ReadonlyMap<string, number> = new Map(
  'duminica lunea marțea miercurea joia vinerea sâmbăta'.split(' ').map((word, at) => [word, at]),
);
const SHORT: ReadonlyMap<string, number> = new Map([
  ...'sun mon tue wed thu fri sat'.split(' ').map((word, at) => [word, at] as const),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
