import type { Code } from '#lib/core/verdicts/codes.ts';

/**
 * Whether the evidence permits a code, and why, each reason short enough for one line on screen. `floor`: not even an
 * editor's override makes it permitted.
 */
export type Permitted = { readonly allowed: boolean; readonly floor: boolean; readonly reasons: readonly string[] };
export type PermittedVerdicts = { readonly [C in Code]: Permitted };

/** Something in the way of a code. `floor`: no override crosses it. */
export type Obstacle = { readonly words: string; readonly floor: boolean };

export const obstacle = (words: string): Obstacle => ({ words, floor: false });
export const floor = (words: string): Obstacle => ({ words, floor: true });

/** Permitted when nothing is in the way; the floor comes first in the reasons, since it is what cannot be argued with. */
export function answer(obstacles: readonly Obstacle[], reasonsFor: readonly string[]): Permitted {
  if (obstacles.length === 0) return { allowed: true, floor: false, reasons: reasonsFor };
  const sorted = [...obstacles.filter((one) => one.floor), ...obstacles.filter((one) => !one.floor)];
  return { allowed: false, floor: sorted.some((one) => one.floor), reasons: sorted.map((one) => one.words) };
}

/** "1 origin", "2 origins". */
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${n} ${n === 1 ? singular : plural}`;
