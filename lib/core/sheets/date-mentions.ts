import type { Words } from '#lib/core/claims/grammar/view.ts';
import { HALF_DAYS, isFullHalf } from '#lib/core/language/shared/half-days.ts';
import type { Span } from '#lib/core/text/span.ts';
import { isoDay, isoMonth, nearestYear, periodFrom, weekdayOf } from './calendar.ts';

/** A date where it stands. */
export type DateMention = Span & {
  /** As in `SheetDate`. */
  readonly date: string | null;
  readonly relative: boolean;
  /** 0 (Sunday) .. 6: the weekday that the copy gives with it, where the date falls on another. */
  readonly wrongWeekday: number | null;
  /** The calendar has no such day. */
  readonly impossible: boolean;
};

/** The dates that a sentence gives in figures and names of months, its years, periods and times of day; not its bare weekdays. */
export function dateMentions(words: Words, base: string | null): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    const read =
      numeric(words, at) ??
      dayAndMonth(words, at, base) ??
      month(words, at, base) ??
      year(words, at) ??
      period(words, at, base) ??
      clock(words, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const [first, last] = [words.tokens[read.from], words.tokens[read.to - 1]];
    if (first !== undefined && last !== undefined) found.push({ ...read.mention, start: first.start, end: last.end });
    at = Math.max(read.to, at + 1);
  }
  return found;
}

type Read = { readonly from: number; readonly to: number; readonly mention: Omit<DateMention, 'start' | 'end'> };
const SURE = { relative: false, wrongWeekday: null, impossible: false } as const;

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';

/** "2026-03-09", "09.03.2026", "13/03/2026". */
function numeric(words: Words, at: number): Read | null {
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(token.lower);
  if (iso !== null) return withWeekday(words, given(at, isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))));
  const parts = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(token.lower);
  if (parts === null) return null;
  const [one, other, whole] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  // "03/04/2026" is March in one country and April in another.
  const { dayFirst } = words.language.dates;
  if (parts[2] === '/' && !dayFirst && one <= 12 && other <= 12 && one !== other)
    return { from: at, to: at + 1, mention: { ...SURE, date: null } };
  const [day, month] = one > 12 || parts[2] === '.' || dayFirst ? [one, other] : [other, one];
  return withWeekday(words, given(at, isoDay(whole, month, day)));
}

const given = (at: number, date: string | null): Read => ({
  from: at,
  to: at + 1,
  mention: { ...SURE, date, impossible: date === null },
});

/** "March 7", "7 March 2026", "Saturday, March 7th, 2026", "7 martie". */
function dayAndMonth(words: Words, at: number, base: string | null): Read | null {
  const first = monthAt(words, at);
  const day = first === null ? dayAt(words, at) : dayAt(words, at + 1);
  const between = first === null && words.language.dates.ofMonth.has(lower(words, at + 1)) ? 1 : 0;
  const number = first ?? monthAt(words, at + 1 + between);
  if (number === null || day === null) return null;
  let to = at + 2 + between;
  const comma = lower(words, to) === ',' ? 1 : 0;
  const own = yearAt(words, to + comma);
  if (own !== null) to += comma + 1;
  const whole = own ?? (base === null ? null : nearestYear(base, number, day));
  // Without a year, a leap year decides only whether there may be such a day.
  const date = isoDay(whole ?? 2024, number, day);
  const mention = { ...SURE, date, relative: own === null, impossible: date === null };
  const read = withWeekday(words, { from: at, to, mention });
  return whole === null ? { ...read, mention: { ...read.mention, date: null, wrongWeekday: null } } : read;
}

function monthAt(words: Words, at: number): number | null {
  const token = words.tokens[at];
  if (token === undefined || (words.language.dates.capitals && !token.capital)) return null;
  return words.language.months.get(token.lower) ?? null;
}

function dayAt(words: Words, at: number): number | null {
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(lower(words, at));
  const [, digits = '0', ending = ''] = match ?? [];
  const day = ending === '' || words.language.dates.ordinals.has(ending) ? Number(digits) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(words: Words, at: number): number | null {
  const year = /^\d{4}$/.test(lower(words, at)) ? Number(lower(words, at)) : 0;
  return year >= 1000 && year <= 2199 ? year : null;
}

/** The same with the weekday that the copy gives beside it, held against the calendar. */
function withWeekday(words: Words, read: Read): Read {
  const from = weekdayBefore(words, read.from);
  const after = from === read.from ? weekdayAfter(words, read.to) : null;
  const weekday = words.language.weekdays.get(lower(words, after?.at ?? from)) ?? null;
  const { date } = read.mention;
  const isWrong = date !== null && weekday !== null && weekdayOf(date) !== weekday;
  return { from, to: after?.to ?? read.to, mention: { ...read.mention, wrongWeekday: isWrong ? weekday : null } };
}

/** "Saturday, March 7", "Saturday (March 7)", "Saturday the 7th of March". */
function weekdayBefore(words: Words, from: number): number {
  let at = from - 1;
  if (words.language.dates.article.has(lower(words, at))) at -= 1;
  if (BETWEEN.has(lower(words, at))) at -= 1;
  return words.language.weekdays.has(lower(words, at)) ? at : from;
}

const BETWEEN: ReadonlySet<string> = new Set([',', '(']);

/** "March 7 (Saturday)", "March 7, 2026, a Saturday", "7 martie, sâmbătă,"; not "March 7, Saturday shoppers". */
function weekdayAfter(words: Words, to: number): { readonly at: number; readonly to: number } | null {
  const opens = lower(words, to);
  if (!BETWEEN.has(opens)) return null;
  const article = words.language.dates.one.has(lower(words, to + 1)) ? 1 : 0;
  const at = to + 1 + article;
  if (!words.language.weekdays.has(lower(words, at))) return null;
  if (opens === '(') return lower(words, at + 1) === ')' ? { at, to: at + 2 } : null;
  return article === 1 || /^[,.;)]?$/.test(lower(words, at + 1)) ? { at, to: at + 1 } : null;
}

/** "March 2026", "in March". */
function month(words: Words, at: number, base: string | null): Read | null {
  const number = monthAt(words, at);
  if (number === null) return null;
  const own = yearAt(words, at + 1);
  if (own !== null) return { from: at, to: at + 2, mention: { ...SURE, date: isoMonth(own, number) } };
  const { beforeMonth, doubtful } = words.language.dates;
  if (!beforeMonth.has(lower(words, at - 1)) || lower(words, at).length < 3) return null;
  if (doubtful.has(lower(words, at))) return null;
  const date = base === null ? null : isoMonth(nearestYear(base, number, null), number);
  return { from: at, to: at + 1, mention: { ...SURE, date, relative: true } };
}

/** "in 2024". */
function year(words: Words, at: number): Read | null {
  const own = yearAt(words, at);
  if (own === null || own < 1500 || !words.language.dates.beforeYear.has(lower(words, at - 1))) return null;
  return { from: at, to: at + 1, mention: { ...SURE, date: String(own) } };
}

/** "last week", "săptămâna trecută". */
function period(words: Words, at: number, base: string | null): Read | null {
  const { shifts, periods } = words.language.sheet;
  const [one, other] = [lower(words, at), lower(words, at + 1)];
  const shift = shifts.get(one) ?? shifts.get(other);
  const noun = periods.get(other) ?? periods.get(one);
  const isPair = (shifts.has(one) && periods.has(other)) || (periods.has(one) && shifts.has(other));
  if (!isPair || shift === undefined || noun === undefined) return null;
  const date = base === null ? null : periodFrom(base, noun, shift);
  return { from: at, to: at + 2, mention: { ...SURE, date, relative: true } };
}

/** "10:40", "7:30 p.m.", "7 p.m.". */
function clock(words: Words, at: number): Read | null {
  const match = /^(\d{1,2})(?::(\d{2}))?(\p{L}*)$/u.exec(lower(words, at));
  const [, hours, minutes, suffix = ''] = match ?? [];
  if (hours === undefined || words.tokens[at]?.kind !== 'number') return null;
  if (suffix !== '' && !isFullHalf(suffix)) return null;
  const after = lower(words, at + 1).replaceAll('.', '');
  const half = HALF_DAYS.get(suffix === '' ? after : suffix);
  if (minutes === undefined && suffix === '' && !isFullHalf(after)) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 23 || minute > 59) return null;
  const late = half === 'after noon' && hour < 12 ? hour + 12 : half === 'before noon' && hour === 12 ? 0 : hour;
  const to = suffix === '' && isFullHalf(after) ? at + 2 : at + 1;
  const date = `T${String(late).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { from: at, to, mention: { ...SURE, date } };
}
