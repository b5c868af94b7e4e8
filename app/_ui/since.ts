const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long, in one unit: "40 min", "3 h", "6 d". */
export function duration(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} min`;
  if (milliseconds < 2 * DAY) return `${Math.floor(milliseconds / HOUR)} h`;
  return `${Math.floor(milliseconds / DAY)} d`;
}

/** A deadline seen from now: "due in 3 h", "late 1 h". */
export function deadline(dueAt: number, now: number): { readonly words: string; readonly late: boolean } {
  const late = dueAt < now;
  return { words: late ? `late ${duration(now - dueAt)}` : `due in ${duration(dueAt - now)}`, late };
}
