import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { dateMentions } from '#lib/core/sheets/date-mentions.ts';
import { weekdayOf } from '#lib/core/sheets/calendar.ts';
import { wordAsWeekday } from './weekdays.ts';
import type { Line, Reading } from './reading.ts';
import { beginsAt, lowerAt, tokensSpan } from './words-of.ts';

/** What a date says as far as it does; months are 1..12, weekdays 0 (Sunday) .. 6. */
export type PartialDate = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
};

/** A date or a time of day where it stands. */
export type DateRead = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly grain: 'day' | 'month' | 'year' | 'quarter' | 'period' | 'time' | 'part';
  /** What it may mean: a weekday without a past tense may be the last or the next. */
  readonly means: readonly PartialDate[];
  /** ISO days, first and last, of a week. */
  readonly period: readonly [string, string] | null;
  /** Minutes after midnight, from and to, of a time or a part of the day. */
  readonly minutes: readonly [number, number] | null;
};

const read = new WeakMap<Reading, readonly DateRead[]>();

/** The dates of a side, in order; read once. */
export function datesOf(side: Reading): readonly DateRead[] {
  const known = read.get(side);
  if (known !== undefined) return known;
  const found = side.lines.flatMap((line, at) => datesIn(line, at, side.publishedOn));
  read.set(side, found);
  return found;
}

function datesIn(line: Line, at: number, publishedOn: string | null): readonly DateRead[] {
  const { words } = line;
  const quarters = words.tokens.flatMap((_, word) => quarterAt(line, word) ?? []);
  const inQuarter = ({ from }: Place) => quarters.some((one) => one.from <= from && from < one.to);
  const given = [...quarters, ...calendarDates(line, publishedOn).filter((one) => !inQuarter(one))];
  const isTaken = (word: number) => given.some(({ from, to }) => from <= word && word < to);
  const found: Place[] = [...given];
  let word = 0;
  while (word < words.tokens.length) {
    const one = isTaken(word)
      ? null
      : (phraseAt(line, word, publishedOn) ??
        weekdayAt(line, word, publishedOn) ??
        yearsAt(line, word) ??
        ordinalDay(line, word) ??
        hourAt(line, word) ??
        partAt(line, word));
    if (one !== null) found.push(one);
    word = one === null ? word + 1 : one.to;
  }
  return found
    .toSorted((a, b) => a.from - b.from)
    .map((one) => ({ ...one, line: at, ...tokensSpan(words.tokens, one.from, one.to) }));
}

type Place = Omit<DateRead, 'start' | 'end' | 'line'>;

const EMPTY = { period: null, minutes: null } as const;

/** Any year will do to read a date of which the year is not told; it is taken away again. */
const NO_YEAR = '2024-07-01';

function calendarDates({ words }: Line, publishedOn: string | null): readonly Place[] {
  return dateMentions(words, publishedOn ?? NO_YEAR).flatMap(({ start, end, date, relative }): Place[] => {
    const from = words.tokens.findIndex((token) => token.start >= start);
    const to = words.tokens.findLastIndex((token) => token.end <= end) + 1;
    if (from < 0 || to <= from) return [];
    const time = /^T(\d{2}):(\d{2})$/.exec(date ?? '');
    if (time !== null) {
      const minutes = Number(time[1]) * 60 + Number(time[2]);
      return hasZone(words, to)
        ? []
        : [{ from, to, grain: 'time', means: [], period: null, minutes: [minutes, minutes] }];
    }
    const isPeriod = !/\d/.test(words.text.slice(start, end)) && !hasMonth(words, from, to);
    if (isPeriod && publishedOn === null) return [{ from, to, grain: 'period', means: [{}], ...EMPTY }];
    const isOpen = relative && publishedOn === null;
    const [first = '', last] = (date ?? '').split('/');
    if (last !== undefined) return [{ from, to, grain: 'period', means: [], period: [first, last], minutes: null }];
    const parts = first.split('-').map(Number);
    const [year, month, day] = parts;
    if (year === undefined || Number.isNaN(year) || year === 0) return [];
    const own = isOpen ? {} : { year };
    if (day !== undefined && month !== undefined)
      return [
        {
          from,
          to,
          grain: 'day',
          means: [{ ...own, month, day, ...(isOpen ? {} : { weekday: weekdayOf(first) }) }],
          ...EMPTY,
        },
      ];
    return [
      {
        from,
        to,
        grain: month === undefined ? 'year' : 'month',
        means: [{ ...own, ...(month === undefined ? {} : { month }) }],
        ...EMPTY,
      },
    ];
  });
}

function hasMonth(words: Line['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.language.months.has(lowerAt(words, at))) return true;
  return false;
}

const ZONES = /^(?:gmt|utc|est|edt|pst|cet|cest|eet|eest|et|bst)$/;
const hasZone = (words: Line['words'], to: number): boolean =>
  ZONES.test(lowerAt(words, to)) || ZONES.test(lowerAt(words, to + 1));

const DAY = 86_400_000;

/** The day so many after another. */
function dayFrom(publishedOn: string, shift: number): PartialDate {
  const iso = new Date(Date.parse(`${publishedOn}T00:00:00Z`) + shift * DAY).toISOString().slice(0, 10);
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, weekday: weekdayOf(iso) };
}

/** "yesterday", "two days ago", "aseară". */
function phraseAt({ words }: Line, at: number, publishedOn: string | null): Place | null {
  const { language } = words;
  const phrase = beginsAt(words, at, COMPARE_WORDS.get(language.code)?.dayPhrases ?? []);
  const shift = phrase?.tag ?? language.dayWords.get(lowerAt(words, at));
  if (shift === undefined) return null;
  const to = at + (phrase?.length ?? 1);
  const means = publishedOn === null ? [{}] : [dayFrom(publishedOn, shift)];
  return { from: at, to, grain: 'day', means, ...EMPTY };
}

/** "on Saturday": of a past tense the last one, "next Saturday" the next; else it may be either. */
function weekdayAt(line: Line, at: number, publishedOn: string | null): Place | null {
  const { words } = line;
  const weekday = wordAsWeekday(words, at);
  if (weekday === null) return null;
  if (publishedOn === null) return { from: at, to: at + 1, grain: 'day', means: [{ weekday }], ...EMPTY };
  const today = weekdayOf(publishedOn);
  const back = (today - weekday + 7) % 7;
  const [before, after] = [lowerAt(words, at - 1), lowerAt(words, at + 1)];
  const isLast = before === 'last' || before === 'past' || /^trecut/.test(after);
  const isNext = before === 'next' || before === 'coming' || /^viito/.test(after);
  const last = isLast && back === 0 ? 7 : back;
  const shifts = isLast
    ? [-last]
    : isNext
      ? [back === 0 ? 7 : 7 - back]
      : isPast(line)
        ? [-back]
        : [-back, back === 0 ? 7 : 7 - back];
  return { from: at, to: at + 1, grain: 'day', means: shifts.map((shift) => dayFrom(publishedOn, shift)), ...EMPTY };
}

/** All its verbs are of the past. */
function isPast({ words }: Line): boolean {
  let past = false;
  for (const [at, bits] of words.classes.entries()) {
    if (
      (bits & BIT.MODAL) !== 0 ||
      (bits & BIT.TO) !== 0 ||
      lowerAt(words, at) === 'is' ||
      lowerAt(words, at) === 'are'
    )
      return false;
    past ||= (bits & (BIT.PAST | BIT.PART | BIT.HAVE)) !== 0 || /^(?:was|were)$/.test(lowerAt(words, at));
  }
  return past;
}

/** "the first quarter of 2025", "Q1 2025", "trimestrul al doilea". */
function quarterAt({ words }: Line, at: number): Place | null {
  const short = /^[qt]([1-4])$/.exec(lowerAt(words, at));
  const named =
    QUARTERS.get(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`) ??
    QUARTERS.get(`${lowerAt(words, at)} ${lowerAt(words, at + 1)} ${lowerAt(words, at + 2)}`);
  const quarter = short === null ? named?.[0] : Number(short[1]);
  if (quarter === undefined) return null;
  let to = at + (named?.[1] ?? 1);
  const of = /^(?:of|din|al)$/.test(lowerAt(words, to)) ? 1 : 0;
  const year = /^(?:19|20)\d\d$/.test(lowerAt(words, to + of)) ? Number(lowerAt(words, to + of)) : null;
  if (year !== null) to += of + 1;
  return { from: at, to, grain: 'quarter', means: [{ quarter, ...(year === null ? {} : { year }) }], ...EMPTY };
}

const QUARTERS: ReadonlyMap<string, readonly [quarter: number, words: number]> = new Map<
  string,
  readonly [number, number]
>([
  ['first quarter', [1, 2]],
  ['second quarter', [2, 2]],
  ['third quarter', [3, 2]],
  ['fourth quarter', [4, 2]],
  ['last quarter', [4, 2]],
  ['primul trimestru', [1, 2]],
  ['al doilea trimestru', [2, 3]],
  ['al treilea trimestru', [3, 3]],
  ['al patrulea trimestru', [4, 3]],
  ['trimestrul întâi', [1, 2]],
  ['trimestrul i', [1, 2]],
  ['trimestrul ii', [2, 2]],
  ['trimestrul iii', [3, 2]],
  ['trimestrul iv', [4, 2]],
  ['trimestrul al doilea', [2, 3]],
  ['trimestrul al treilea', [3, 3]],
  ['trimestrul al patrulea', [4, 3]],
]);

/** "the 2024 budget", "2024-2026"; a decade is taken and means nothing. */
function yearsAt({ words }: Line, at: number): Place | null {
  const lower = lowerAt(words, at);
  if (/^(?:1[5-9]|20)\d\ds$/.test(lower)) return { from: at, to: at + 1, grain: 'period', means: [{}], ...EMPTY };
  const range = /^((?:1[5-9]|20)\d\d)[-/](\d{2}|\d{4})$/.exec(lower);
  if (range !== null) return { from: at, to: at + 1, grain: 'year', means: [{ year: Number(range[1]) }], ...EMPTY };
  if (!/^(?:1[5-9]|20)\d\d$/.test(lower)) return null;
  const isCounted = words.tokens[at - 1]?.kind === 'mark' && !/[(,;:–—-]/.test(lowerAt(words, at - 1));
  const next = words.classes[at + 1] ?? 0;
  const isPlural = (next & BIT.PLURAL) !== 0 || lowerAt(words, at + 1) === 'de';
  return isCounted || isPlural
    ? null
    : { from: at, to: at + 1, grain: 'year', means: [{ year: Number(lower) }], ...EMPTY };
}

/** "the seventh of March". */
function ordinalDay({ words }: Line, at: number): Place | null {
  if (lowerAt(words, at + 1) !== 'of') return null;
  const day = ORDINALS.indexOf(lowerAt(words, at)) + 1;
  const month = words.language.months.get(lowerAt(words, at + 2));
  return day === 0 || month === undefined
    ? null
    : { from: at, to: at + 3, grain: 'day', means: [{ month, day }], ...EMPTY };
}

const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "ora 19", "orele 19.30", "7 o’clock", "noon". */
function hourAt({ words }: Line, at: number): Place | null {
  const lower = lowerAt(words, at);
  if (lower === 'noon' || lower === 'midday') return timeAt(at, at + 1, 12 * 60);
  if (lower === 'midnight') return timeAt(at, at + 1, 0);
  if (lower === 'ora' || lower === 'orele') {
    const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(lowerAt(words, at + 1));
    if (match === null || Number(match[1]) > 24) return null;
    const late = /^(?:seara|noaptea)$/.test(lowerAt(words, at + 2)) && Number(match[1]) < 12 ? 12 : 0;
    return timeAt(at, at + 2, (Number(match[1]) + late) * 60 + Number(match[2] ?? 0));
  }
  const hour = /^\d{1,2}$/.test(lower) ? Number(lower) : HOURS.indexOf(lower);
  return hour > 0 && hour < 25 && /^o['’]?clock$/.test(lowerAt(words, at + 1))
    ? timeAt(at, at + 2, hour * 60, true)
    : null;
}

const HOURS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `isHalf`: of which half of the day, it does not say. */
const timeAt = (from: number, to: number, minutes: number, isHalf = false): Place => ({
  from,
  to,
  grain: 'time',
  means: isHalf ? [{}] : [],
  period: null,
  minutes: [minutes, minutes],
});

function partAt({ words }: Line, at: number): Place | null {
  const minutes = PARTS.get(lowerAt(words, at));
  if (minutes === undefined) return null;
  if (lowerAt(words, at - 1) === 'good' || lowerAt(words, at - 1) === 'bună') return null;
  return { from: at, to: at + 1, grain: 'part', means: [], period: null, minutes };
}

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...['morning', 'dimineața', 'dimineață'].map((word) => [word, [240, 720]] as const),
  ...['afternoon', 'după-amiaza', 'după-amiază'].map((word) => [word, [720, 1080]] as const),
  ...['evening', 'seara', 'seară'].map((word) => [word, [1020, 1500]] as const),
  ...['night', 'noaptea'].map((word) => [word, [1140, 1800]] as const),
]);
