import { BIT } from '#lib/core/language/lexicon.ts';

/** How far ahead a reading may be checked, in words: a fixed window keeps the work linear. */
const WINDOW = 24;

/** A form that can only be finite follows before anything that could begin another clause. */
export function finiteAhead(raw: readonly number[], at: number): boolean {
  for (let i = at + 1; i < raw.length && i <= at + WINDOW; i += 1) {
    const bits = raw[i] ?? 0;
    if (bits === 0 || (bits & (BIT.SUB | BIT.REL | BIT.AND | BIT.THAT)) !== 0) return false;
    const finite = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;
    if ((bits & finite) !== 0 && (bits & BIT.NONFINITE) === 0) return ((raw[i - 1] ?? 0) & BIT.SUBJECT) === 0;
    if ((bits & BIT.PAST) !== 0 && ((raw[i - 1] ?? 0) & (BIT.DET | BIT.PREP | BIT.ADJ)) === 0) return true;
  }
  return false;
}
