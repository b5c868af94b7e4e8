import { MARK } from '#lib/core/language/word-marks.ts';
import type { Doc } from '../doc.ts';
import type { ResolvedDate } from '../extraction.ts';
import { anyMark, type View, type Words } from '../grammar/view.ts';

const DAY = 86_400_000;

/** "on Saturday", "yesterday": the day it means, counted from the dateline. A weekday is the last one before, or the day itself. */
export function relativeDates(doc: Doc, words: Words, view: View): ResolvedDate[] {
  const from = doc.dateline?.date ?? doc.published;
  if (from === null || !anyMark(words, view, MARK.DAY)) return [];
  const base = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(base)) return [];
  return view.flatMap((at): ResolvedDate[] => {
    const token = words.tokens[at];
    if (token === undefined || ((words.marks[at] ?? 0) & MARK.DAY) === 0) return [];
    const shift = shiftOf(words, at, new Date(base).getUTCDay());
    if (shift === null) return [];
    const date = new Date(base + shift * DAY).toISOString().slice(0, 10);
    return [{ text: words.text.slice(token.start, token.end), start: token.start, end: token.end, date }];
  });
}

function shiftOf(words: Words, at: number, today: number): number | null {
  const { dayWords, weekdays, months, dates } = words.language;
  const lower = words.tokens[at]?.lower ?? '';
  const named = dayWords.get(lower);
  if (named !== undefined) return named;
  const weekday = weekdays.get(lower);
  if (weekday === undefined || (dates.capitals && words.tokens[at]?.capital !== true)) return null;
  if (isDated(words, at, months)) return null;
  const back = (today - weekday + 7) % 7;
  return isComing(words, at) ? (back === 0 ? 7 : 7 - back) : -back;
}

/** "Saturday, March 7" says itself which day it is. */
function isDated(words: Words, at: number, months: ReadonlyMap<string, number>): boolean {
  for (let i = at + 1; i <= at + 3; i += 1) if (months.has(words.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "next Saturday", or a "will" some words before and nothing past between ("will open, he said on Monday"). */
function isComing(words: Words, at: number): boolean {
  const { coming, comingAfter, past } = words.language.dates;
  if (comingAfter.has(words.tokens[at + 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    if (coming.has(words.tokens[i]?.lower ?? '')) return true;
    if (((words.classes[i] ?? 0) & past) !== 0) return false;
  }
  return false;
}
