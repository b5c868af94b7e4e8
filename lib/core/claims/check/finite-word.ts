import { BIT } from '#lib/core/language/lexicon.ts';
import type { Words } from '../grammar/view.ts';

const FINITE = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO | BIT.PAST | BIT.THIRD | BIT.BASE;

/** A word that may head a clause as its finite verb. */
export const isFiniteWord = ({ classes }: Words, at: number): boolean => {
  const bits = classes[at] ?? 0;
  return (bits & FINITE) !== 0 && (bits & BIT.NONFINITE) === 0;
};
