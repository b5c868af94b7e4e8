import { BIT } from '#lib/core/language/lexicon.ts';
import { FINITE_AUX, WINDOW } from './group.ts';
import { classAt, has, isBreak, skipAdverbs, type View, type Words } from './view.ts';

/** ", founded in 1900, closed": another verb follows after the next comma. */
export function parenthesisFollows(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    if (!isBreak(words, view, i)) continue;
    const next = skipAdverbs(words, view, i + 1);
    return has(words, view, next, BIT.PAST | BIT.THIRD | FINITE_AUX);
  }
  return false;
}

/** "those wounded by a bomb and those shot by him were": the verb of the sentence is still to come. */
export function auxiliaryAhead(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (isBreak(words, view, i) || (bits & (BIT.SUB | BIT.REL | BIT.THAT)) !== 0) return false;
    if ((bits & FINITE_AUX) !== 0 && (bits & BIT.NONFINITE) === 0) return true;
  }
  return false;
}

/** A form that is a finite verb follows before another clause may begin. */
export function strongFiniteAhead(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (bits === 0 || isBreak(words, view, i) || (bits & (BIT.SUB | BIT.REL | BIT.AND | BIT.THAT)) !== 0) return false;
    const finite =
      ((bits & FINITE_AUX) !== 0 && (bits & BIT.NONFINITE) === 0) ||
      (bits & BIT.THIRD) !== 0 ||
      (bits & BIT.PAST) !== 0;
    if (finite) return !has(words, view, i - 1, BIT.SUBJECT);
  }
  return false;
}
