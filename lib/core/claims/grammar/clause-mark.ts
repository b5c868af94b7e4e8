import { BIT } from '#lib/core/language/lexicon.ts';
import { FINITE_AUX, WINDOW, type Group, type Opener } from './group.ts';
import { classAt, has, isBreak, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

/** What a word opens, if it opens a clause. */
export function clauseMark(words: Words, view: View, at: number, groups: readonly Group[]): Opener | null {
  const bits = classAt(words, view, at);
  if ((bits & OPENS) === 0) return null;
  if ((bits & BIT.AND) !== 0) return groups.some((group) => group.finite) && !joinsPair(words, view, at) ? 'and' : null;
  if ((bits & BIT.THAT) !== 0 && !words.language.grammar.relativeThat) return 'that'; // "că" is no relative
  if ((bits & BIT.THAT) !== 0 && pointsAt(words, view, at)) return null;
  if ((bits & BIT.THAT) !== 0) return isRelativeThat(words, view, at) ? 'rel' : 'that';
  if ((bits & BIT.REL) !== 0 && (bits & (BIT.DET | BIT.SUBJECT)) === 0) return 'rel';
  if ((bits & BIT.REL) !== 0) return 'rel';
  if (lowerAt(words, view, at + 1) === 'of') return null; // "because of"
  if (measures(words, view, at)) return null;
  if ((bits & BIT.SUB) !== 0 && ((bits & BIT.PREP) === 0 || opensClause(words, view, at))) return 'sub';
  return null;
}

/** "[That] group has changed": a sentence begins with it. */
const pointsAt = (words: Words, view: View, at: number): boolean =>
  at === 0 &&
  has(words, view, at + 1, BIT.NOUN | BIT.ADJ) &&
  !has(words, view, at + 1, BIT.PLURAL | BIT.PROPER | BIT.DET | BIT.SUBJECT);

/** "[as] many as", "as many [as] 300": a quality follows, or a number. */
function measures(words: Words, view: View, at: number): boolean {
  const { pairs } = words.language.conjunctions;
  if (!pairs.has(lowerAt(words, view, at))) return false;
  if (has(words, view, at + 1, BIT.NUM) && isSecondOfPair(words, view, at)) return true;
  return has(words, view, at + 1, QUALITY) && pairs.has(lowerAt(words, view, at + 2));
}

/** "as long [as] he lives": the clause only measures the one before. */
export function isSecondOfPair(words: Words, view: View, at: number): boolean {
  const { pairs } = words.language.conjunctions;
  if (!pairs.has(lowerAt(words, view, at))) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    if (pairs.has(lowerAt(words, view, i))) return true;
    if (isBreak(words, view, i) || has(words, view, i, VERB)) return false;
  }
  return false;
}

const QUALITY = BIT.ADV | BIT.ADJ | BIT.DET;

const OPENS = BIT.AND | BIT.THAT | BIT.REL | BIT.SUB;

/** "between the town and the port", "both the town and the port". */
function joinsPair(words: Words, view: View, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PAIR; i -= 1) {
    const lower = lowerAt(words, view, i);
    if (lower === 'between' || lower === 'both') return true;
    if ((classAt(words, view, i) & (BIT.AND | VERB)) !== 0 || isBreak(words, view, i)) return false;
  }
  return false;
}

/** In words. No first half of a pair that is read has more. */
const PAIR = 8;
const VERB = FINITE_AUX | BIT.PAST | BIT.THIRD;

const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'fact claim claims report reports statement allegation allegations warning hope idea belief suggestion news view evidence sign signs fear fears concern concerns assurance assurances'.split(
    ' ',
  ),
);

/** "the mill that closed", but "said that", "the claim that". */
function isRelativeThat(words: Words, view: View, at: number): boolean {
  const before = classAt(words, view, at - 1);
  if ((before & (BIT.NOUN | BIT.PROPER | BIT.PLURAL)) === 0) return false;
  if (SPEECH_NOUNS.has(lowerAt(words, view, at - 1))) return false;
  const next = skipAdverbs(words, view, at + 1);
  return has(words, view, next, BIT.THIRD | BIT.PAST | BIT.PART | FINITE_AUX) && !has(words, view, next, BIT.DET);
}

/** "North [and] South Korea". */
const joinsNames = (words: Words, view: View, at: number) =>
  has(words, view, at - 1, BIT.PROPER) && has(words, view, at + 1, BIT.PROPER);

/** "after the mill closed" against "after the storm": a finite verb follows before the next break. */
function opensClause(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (bits === 0 && isBreak(words, view, i)) return false;
    if ((bits & BIT.AND) !== 0 && joinsNames(words, view, i)) continue;
    if ((bits & (BIT.AND | BIT.REL | BIT.THAT)) !== 0 && i > at + 1) return false;
    if ((bits & (BIT.THIRD | FINITE_AUX)) !== 0 && (bits & BIT.NONFINITE) === 0) return true;
    if ((bits & BIT.BASE) !== 0 && has(words, view, i - 1, BIT.PLURAL | BIT.SUBJECT)) return true;
    if ((bits & BIT.PAST) !== 0 && i > at + 1 && !has(words, view, i - 1, BIT.PREP)) return true;
  }
  return false;
}
