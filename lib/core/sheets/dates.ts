import { wholeView, type Words } from '#lib/core/claims/grammar/view.ts';
import { relativeDates } from '#lib/core/claims/passes/relative-dates.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Span } from '#lib/core/text/span.ts';
import { weekdayOf } from './calendar.ts';
import { dateMentions, type DateMention } from './date-mentions.ts';
import type { Draft } from './draft.ts';
import { formsOf } from './forms.ts';
import type { SheetText } from './sheet-copy.ts';
import type { SheetDate, SheetFlag } from './sheet.ts';

/** The dates of a text, one entry for each day, month, year or time, however written; what counts from another day by the dateline. */
export function sheetDates({ doc }: SheetText): readonly Draft<SheetDate>[] {
  const base = doc.dateline?.date ?? doc.published;
  const mentions = doc.words.flatMap((words): DateMention[] => {
    const given = dateMentions(words, base);
    const days = base === null ? unsettledDays(words) : relativeDates(doc, words, wholeView(words)).map(relative);
    return [...given, ...apart(days, given)].toSorted((a, b) => a.start - b.start);
  });
  const byDate = Map.groupBy(
    mentions,
    ({ date, start, end }) => date ?? `?${doc.text.slice(start, end).toLowerCase()}`,
  );
  return [...byDate.values()].map((same) => ({
    date: same[0]?.date ?? null,
    relative: same.some((one) => one.relative),
    forms: formsOf(doc.text, same),
    flags: same.flatMap((one) => flagOf(one, doc.text.slice(one.start, one.end))),
  }));
}

const relative = ({ start, end, date }: Span & { readonly date: string | null }): DateMention => ({
  start,
  end,
  date,
  relative: true,
  wrongWeekday: null,
  impossible: false,
});

/** "on Saturday" in a text without a date: which Saturday, it does not say. */
function unsettledDays({ tokens, marks, language }: Words): DateMention[] {
  return tokens.flatMap((token, at) => {
    if (((marks[at] ?? 0) & MARK.DAY) === 0) return [];
    const isWeekday = language.weekdays.has(token.lower);
    return isWeekday && language.dates.capitals && !token.capital ? [] : [relative({ ...token, date: null })];
  });
}

/** Without those that a date given in full takes in ("Saturday, March 7"). Both in order. */
function apart(days: readonly DateMention[], given: readonly DateMention[]): readonly DateMention[] {
  let next = 0;
  return days.filter((day) => {
    while (next < given.length && (given[next]?.end ?? 0) <= day.start) next += 1;
    return (given[next]?.start ?? Number.MAX_SAFE_INTEGER) >= day.end;
  });
}

function flagOf({ impossible, wrongWeekday, date }: DateMention, words: string): readonly SheetFlag[] {
  if (impossible) return [{ kind: 'no_such_day', words: `The calendar has no “${words}”.` }];
  if (wrongWeekday === null || date === null) return [];
  return [{ kind: 'weekday', words: `${date} is a ${WEEKDAYS[weekdayOf(date)] ?? ''}, not what “${words}” says.` }];
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
