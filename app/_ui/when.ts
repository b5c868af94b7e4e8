/** A moment as ISO date and time of day, in UTC as it is stored and exported: "2026-03-09 12:00 UTC". */
export const when = (utcMilliseconds: number): string =>
  `${new Date(utcMilliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
