import { BIT } from '#lib/core/language/lexicon.ts';
import { classAt, has, isBreak, isComma, lowerAt, type View, type Words } from '../grammar/view.ts';
import { exampleLength } from './openers.ts';
import { isInnerComma } from './phrase.ts';

/** Where a clause ends: at a comma that is no list's, or with the view. */
export function closing(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length; at += 1) {
    const lower = lowerAt(words, view, at);
    if (lower === ';' || lower === '—' || lower === '–' || lower === '--') return at;
    if (!isComma(words, view, at) || isInnerComma(words, view, at) || exampleLength(words, view, at + 1) > 0) continue;
    if (!inList(words, view, at)) return at;
  }
  return view.length;
}

/** "a, b and c": an "and" follows among nothing but nouns. */
export function inList(words: Words, view: View, comma: number): boolean {
  for (let at = comma + 1; at < view.length && at < comma + 14; at += 1) {
    const bits = classAt(words, view, at);
    if ((bits & BIT.AND) !== 0) return !has(words, view, at + 1, BIT.SUBJECT) || at === comma + 1;
    if ((bits & (BIT.MODAL | BIT.BE | BIT.HAVE | BIT.THIRD | BIT.REL | BIT.SUB)) !== 0) return false;
  }
  return false;
}

/** A finite verb follows before the next break. */
export function hasFinite(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i < at + 16; i += 1) {
    const bits = classAt(words, view, i);
    if (isBreak(words, view, i) || (bits & (BIT.REL | BIT.THAT)) !== 0) return false;
    if ((bits & (BIT.THIRD | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO)) !== 0 && (bits & BIT.NONFINITE) === 0)
      return true;
    if (
      (bits & BIT.PAST) !== 0 &&
      i > at + 1 &&
      has(words, view, i - 1, BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.PLURAL | BIT.ADV)
    )
      return true;
    if ((bits & BIT.BASE) !== 0 && has(words, view, i - 1, BIT.PLURAL | BIT.SUBJECT)) return true;
  }
  return false;
}
