import type { Found } from './figures.ts';
import type { Difference, Lack } from './comparison.ts';
import { datesOf, type DateRead, type PartialDate } from './read-dates.ts';
import { shareOf } from './reading.ts';
import type { Sides } from './sides.ts';
import { sideBySide, wordsAt } from './words-of.ts';

/** Days and times that the passage gives otherwise, after both are counted from where they were published. */
export function differingDates(sides: Sides): Found {
  const { claim, passage } = sides;
  const asked = datesOf(claim);
  const given = datesOf(passage);
  const differs: Difference[] = [];
  const missing: Lack[] = [];
  const taken = new Set(given.filter((one) => asked.some((date) => date.grain === one.grain && mayBeOne(date, one))));
  for (const date of asked) {
    const words = wordsAt(claim, date.start, date.end);
    const equal = given.filter((one) => mayBeOne(date, one));
    if (equal.some((one) => one.grain === date.grain)) continue;
    // "in 2019" bears out "3 May 2019", unless "3 June 2019" stands there too
    const others = given.filter((one) => !taken.has(one) && (equal.length === 0 || one.grain === date.grain));
    const rival = rivalOf(date, others, sides);
    if (rival === null && equal.length > 0) continue;
    if (rival !== null) {
      const there = wordsAt(passage, rival.start, rival.end);
      differs.push({
        kind: 'date',
        claim: words,
        passage: there,
        words: sideBySide(named(words, date), named(there, rival)),
      });
    } else if (date.grain !== 'part' && date.grain !== 'period' && given.every((one) => classOf(one) !== classOf(date)))
      missing.push({
        kind: 'date',
        claim: words,
        words: `This passage gives no ${date.grain === 'time' ? 'time' : 'date'} for “${words.text}”.`,
      });
  }
  return { differs, missing };
}

const classOf = ({ grain }: DateRead): 'time' | 'date' => (grain === 'time' || grain === 'part' ? 'time' : 'date');

/** Whether two dates can both be meant by one; what neither says is no difference. */
function mayBeOne(one: DateRead, other: DateRead): boolean {
  if (classOf(one) !== classOf(other)) return false;
  if (classOf(one) === 'time') return timesMeet(one, other);
  if (one.period !== null && other.period !== null) return one.period[0] === other.period[0];
  if (one.period !== null) return periodHas(one.period, other);
  if (other.period !== null) return periodHas(other.period, one);
  return one.means.some((a) => other.means.some((b) => fieldsMeet(a, b)));
}

function timesMeet(one: DateRead, other: DateRead): boolean {
  const [a, b] = [one.minutes ?? [0, 1440], other.minutes ?? [0, 1440]];
  const isHalf = one.means.length > 0 || other.means.length > 0;
  if (one.grain === 'time' && other.grain === 'time') return a[0] === b[0] || (isHalf && a[0] % 720 === b[0] % 720);
  const meets = (shift: number) => a[0] + shift <= b[1] && b[0] <= a[1] + shift;
  return meets(0) || meets(1440) || meets(-1440);
}

function periodHas([first, last]: readonly [string, string], { means }: DateRead): boolean {
  return means.some(({ year, month, day }) => {
    if (year === undefined || month === undefined || day === undefined) return true;
    const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return first <= iso && iso <= last;
  });
}

function fieldsMeet(one: PartialDate, other: PartialDate): boolean {
  const [a, b] = [full(one), full(other)];
  return FIELDS.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);
}

const FIELDS = ['year', 'quarter', 'month', 'day', 'weekday'] as const;

const full = (date: PartialDate): PartialDate =>
  date.month === undefined ? date : { ...date, quarter: Math.ceil(date.month / 3) };

function rivalOf(date: DateRead, given: readonly DateRead[], sides: Sides): DateRead | null {
  const { claim, passage, carrier } = sides;
  const isOneLanguage = claim.language === passage.language;
  const rivals = given.filter((one) => classOf(one) === classOf(date) && isSameGrain(date, one));
  if (!isOneLanguage)
    return rivals.length === 1 && datesOf(claim).length === 1 && date.grain === 'day' ? (rivals[0] ?? null) : null;
  if (carrier === null) return null;
  const near = rivals.filter((one) => {
    const isCarried = carrier.line === one.line && carrier.from < one.to && one.from < carrier.to;
    if (isCarried)
      return (
        Math.max(carrier.shared, carrier.inLine - 0.1) >=
        (date.grain === 'year' || date.grain === 'part' ? STRICT : RELATED)
      );
    const clause = passage.lines[one.line]?.clauses.find(({ from, to }) => from < one.to && one.from < to);
    return clause !== undefined && shareOf(claim.terms, clause.terms) >= STRICT;
  });
  return near[0] ?? null;
}

// Shares of the claim's terms; set on the dev sets named in bench/RESULTS.md.
const RELATED = 0.5;
const STRICT = 0.6;

function isSameGrain(one: DateRead, other: DateRead): boolean {
  if (one.grain === other.grain) return true;
  if (one.period !== null || other.period !== null) return one.grain === 'day' || other.grain === 'day';
  const years = [one, other].map(({ means }) => means.some(({ year }) => year !== undefined));
  const months = [one, other].map(({ means }) => means.some(({ month }) => month !== undefined));
  if (one.grain === 'time' || one.grain === 'part') return true;
  return (years[0] === true && years[1] === true) || (months[0] === true && months[1] === true);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "Saturday" with the day that it means: "Saturday 7 March". */
function named<T extends { readonly text: string; readonly start: number; readonly end: number }>(
  words: T,
  { grain, means }: DateRead,
): T {
  const [one] = means;
  if (
    grain !== 'day' ||
    means.length !== 1 ||
    one?.day === undefined ||
    one.month === undefined ||
    one.weekday === undefined
  )
    return words;
  const date = `${String(one.day)} ${MONTHS[one.month - 1] ?? ''}`;
  const weekday = WEEKDAYS[one.weekday] ?? '';
  const isWeekday = !/\d/.test(words.text);
  const text = isWeekday ? `${words.text} ${date}` : `${words.text}, a ${weekday}`;
  return {
    ...words,
    text:
      words.text === weekday
        ? `${weekday} ${date}`
        : /^\p{Lu}/u.test(words.text) || !isWeekday
          ? text
          : `${words.text} (${date})`,
  };
}
