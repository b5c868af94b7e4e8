/**
 * Days and times of day where the newsroom is. Moments are UTC milliseconds, zones names of the IANA database
 * ("Europe/Bucharest"), days ISO dates, times of day 24 hours. The rules of summer time are those of the runtime.
 */

const DAY = 86_400_000;

/** The calendar day of a moment: "2026-03-29". */
export const dayIn = (zone: string, at: number): string => local(zone, at).slice(0, 10);

/** A moment with its distance from UTC: "2026-03-29 14:30 UTC+3". */
export function momentIn(zone: string, at: number): string {
  return `${local(zone, at).replace('T', ' ')} ${offsetWords(offset(zone, at))}`;
}

/** The time of day of a moment: "14:30". */
export const timeIn = (zone: string, at: number): string => local(zone, at).slice(11);

/** When a day begins: at midnight, or later where the clocks leap over midnight. A day may have 23 or 25 hours. */
export const startOfDay = (zone: string, day: string): number => momentAt(zone, `${day}T00:00`);

/** When the day after the one of this moment begins. */
export const endOfDay = (zone: string, at: number): number => startOfDay(zone, dayAfter(dayIn(zone, at)));

/** The calendar day after a day. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/**
 * The moment that a clock on the wall means: "2026-03-29T14:30". Where the clocks are put back and show a time twice,
 * the first; where they leap over it, as much later as they leap.
 */
export function momentAt(zone: string, wall: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  // What the clocks did a day before and do a day after: one of the two is right, or neither where the time is missing.
  const [before, after] = [offset(zone, asUtc - DAY), offset(zone, asUtc + DAY)];
  const fits = [before, after].map((shift) => asUtc - shift).filter((at) => at + offset(zone, at) === asUtc);
  return fits.length > 0 ? Math.min(...fits) : asUtc - before;
}

/** Milliseconds that the clocks are ahead of UTC. */
const offset = (zone: string, at: number): number =>
  Date.parse(`${local(zone, at, true)}Z`) - Math.floor(at / 1000) * 1000;

function offsetWords(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const minutes = Math.abs(Math.round(ahead / 60_000));
  const rest = minutes % 60;
  return `UTC${ahead < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** What the clocks show, as "2026-03-29T14:30", or with seconds. */
function local(zone: string, at: number, seconds = false): string {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const minutes = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
  return seconds ? `${minutes}:${part('second')}` : minutes;
}

/** Making one costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit' as const;
  const shape = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
  const made = new Intl.DateTimeFormat('en-GB', { ...shape, hourCycle: 'h23', calendar: 'gregory', timeZone });
  formats.set(timeZone, made);
  return made;
}
