const DAY = 86_400_000;

/** ISO of a day; null when the calendar does not have it. Months are 1..12. */
export function isoDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = month >= 1 && month <= 12 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null;
}

export const isoMonth = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`;

/** 0 (Sunday) .. 6. */
export const weekdayOf = (iso: string): number => new Date(Date.parse(`${iso}T00:00:00Z`)).getUTCDay();

/** The year that puts a day of the year, or a month (`day` null), nearest to a date. */
export function nearestYear(base: string, month: number, day: number | null): number {
  const from = Date.parse(`${base}T00:00:00Z`);
  const year = new Date(from).getUTCFullYear();
  const away = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day ?? 15) - from);
  return [year - 1, year + 1].reduce((best, other) => (away(other) < away(best) ? other : best), year);
}

/** The week (Monday to Sunday), month or year so many after that of a date, as ISO 8601. */
export function periodFrom(base: string, period: 'week' | 'month' | 'year', shift: number): string {
  const date = new Date(Date.parse(`${base}T00:00:00Z`));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (period === 'year') return String(year + shift);
  if (period === 'month') return new Date(Date.UTC(year, month + shift, 1)).toISOString().slice(0, 7);
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY + shift * 7 * DAY;
  return `${isoOf(monday)}/${isoOf(monday + 6 * DAY)}`;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');
