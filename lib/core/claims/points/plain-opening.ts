import { BIT } from '#lib/core/language/lexicon.ts';
import { classAt, has, isComma, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import { closing, hasFinite } from './closing.ts';
import { compoundLength, exampleLength, isNounToo, takesInfinitive } from './openers.ts';
import type { Opening } from './slot.ts';
import { timeEnd } from './time-end.ts';

type Place = { readonly at: number; readonly from: number; readonly loose: boolean };

export function plainOpening(words: Words, view: View, { at, from, loose }: Place): Opening | null {
  const bits = classAt(words, view, at);
  if (bits === 0 || (bits & ~(BIT.PROPER | BIT.PLURAL)) === BIT.NOUN) return null; // most words are nouns and open nothing
  const { points } = words.language;
  const lower = lowerAt(words, view, at);
  if (isInName(words, view, at)) return null; // "Best Supporting Actor"
  const skip = exampleLength(words, view, at);
  if (skip > 0 && at > from)
    return { kind: 'examples', inner: at + skip, loose: true, end: 0, past: lastJoiner(words, view, at + skip) };
  const noun =
    has(words, view, at - 1, BIT.NOUN | BIT.PROPER | BIT.PLURAL | BIT.NUM | BIT.TIME | BIT.OBJECT) ||
    lowerAt(words, view, at - 1) === ')' ||
    loose;
  if ((bits & BIT.TO) !== 0 && has(words, view, skipAdverbs(words, view, at + 1), BIT.BASE | BIT.BE | BIT.HAVE))
    return noun && at > from && !takesInfinitive(words, view, at - 1)
      ? { kind: 'infinitive', inner: at, loose, end: 0 }
      : null;
  if ((bits & BIT.THAT) !== 0)
    return noun &&
      at > from &&
      has(
        words,
        view,
        skipAdverbs(words, view, at + 1),
        BIT.THIRD | BIT.PAST | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.BASE,
      )
      ? { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) }
      : null;
  if ((bits & BIT.REL) !== 0 && ((bits & BIT.DET) === 0 || lower === 'which') && lower !== 'what')
    return noun && at > from ? { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) } : null;
  if (lower === 'as' && lowerAt(words, view, at + 1) === 'well' && lowerAt(words, view, at + 2) === 'as')
    return has(words, view, at + 3, BIT.PREP) ? { kind: 'phrase', inner: at + 3, loose: true, end: 0 } : null;
  if (
    (bits & BIT.SUB) !== 0 &&
    ((bits & BIT.PREP) === 0 || hasFinite(words, view, at)) &&
    lowerAt(words, view, at + 1) !== 'of'
  ) {
    if (points.glue.has(lower) && !loose) return null;
    const kind = points.conditions.has(lower) ? 'condition' : 'clause';
    return { kind, inner: at, loose, end: closing(words, view, at + 1) };
  }
  const compound = compoundLength(words, view, at);
  if (compound > 0 && at > from) return { kind: 'phrase', inner: at, loose, end: 0, past: at + compound };
  if ((bits & BIT.PREP) !== 0 && (bits & BIT.NOUN) === 0) {
    const next = lowerAt(words, view, at + 1);
    if (at + 1 >= view.length) return null; // "cut the island off"
    if ((next === 'which' || next === 'whom') && at > from)
      return { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) };
    if (isInsideName(words, view, at)) return null;
    if (points.glue.has(lower) && !loose) return null;
    if (at === from && points.particles.has(lower)) return null;
    if (has(words, view, at - 1, BIT.PREP) && !loose && at > from) return null; // "from under"
    return { kind: 'phrase', inner: at, loose, end: 0 };
  }
  if ((bits & BIT.TIME) !== 0 || (bits & (BIT.DET | BIT.ADJ | BIT.NUM)) !== 0) {
    const end = timeEnd(words, view, at);
    if (
      end > at &&
      at > from &&
      !has(words, view, at - 1, BIT.PREP | BIT.DET | BIT.POSS | BIT.OWNER | BIT.NUM | BIT.AND | BIT.ADJ) &&
      lowerAt(words, view, at - 1) !== '-'
    )
      return { kind: 'time', inner: at, loose, end };
  }
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & (BIT.PART | BIT.PAST)) !== 0 &&
    !isNounToo(words, lower) &&
    !has(words, view, at - 1, BIT.SUBJECT)
  ) {
    const after = at + 1;
    if (after >= view.length || has(words, view, after, BIT.PREP | BIT.TO | BIT.ADV) || isComma(words, view, after))
      return { kind: 'participle', inner: at, loose, end: closing(words, view, after) };
  }
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & BIT.ADV) !== 0 &&
    (bits & BIT.PREP) === 0 &&
    has(words, view, at + 1, BIT.PART) &&
    has(words, view, at + 2, BIT.PREP)
  )
    return { kind: 'participle', inner: at, loose, end: closing(words, view, at + 1) };
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & BIT.ING) !== 0 &&
    (bits & (BIT.PREP | BIT.NOUN)) === 0 &&
    takesObject(words, view, at)
  )
    return { kind: 'active', inner: at, loose, end: closing(words, view, at + 1) };
  return null;
}

/** "Minister for Agriculture": a preposition within a name. */
const isInsideName = (words: Words, view: View, at: number) =>
  words.language.points.named.has(lowerAt(words, view, at)) &&
  has(words, view, at - 1, BIT.PROPER) &&
  has(words, view, at + 1, BIT.PROPER);

/** A verb form with a capital after another word with one. */
const isInName = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.ING | BIT.PART | BIT.PAST) &&
  words.tokens[view[at] ?? -1]?.capital === true &&
  words.tokens[view[at - 1] ?? -1]?.capital === true;

/** "such as saws, tools for ships and drills": the prepositions within the list open nothing. */
function lastJoiner(words: Words, view: View, from: number): number {
  let last = from;
  for (let at = from; at < view.length && at < from + LONGEST; at += 1) {
    if (has(words, view, at, BIT.REL | BIT.SUBJECT | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.THIRD)) break;
    if (has(words, view, at, BIT.AND)) last = at + 1;
  }
  return last;
}

/** No list of examples is longer, in words. */
const LONGEST = 40;

/** "showing the sun", "people living in it", but not "language processing" or "deep learning". */
function takesObject(words: Words, view: View, at: number): boolean {
  if (has(words, view, at + 1, BIT.SUB)) return false;
  if (has(words, view, at + 1, BIT.PREP)) return has(words, view, at - 1, BIT.PLURAL | BIT.PROPER);
  return has(words, view, at + 1, BIT.DET | BIT.POSS | BIT.OBJECT | BIT.PROPER | BIT.NUM | BIT.PLURAL | BIT.ADJ);
}
