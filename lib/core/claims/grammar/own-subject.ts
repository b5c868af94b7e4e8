import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from './group.ts';
import { frontOf } from './subject.ts';
import { has, lowerAt, marksAt, type View, type Words } from './view.ts';

/**
 * A verb has a subject of its own before it: something other than adverbs and times, which "then dropped out" and "earlier
 * this year closed" have not.
 */
export function hasOwnSubject(words: Words, view: View, group: Group): boolean {
  const { subject } = frontOf(words, view, group);
  if (subject.to <= subject.from || isTime(words, view.slice(subject.from, group.from))) return false;
  return view.slice(subject.from, subject.to).some((at) => {
    const bits = words.classes[at] ?? 0;
    return (
      words.tokens[at]?.kind !== 'mark' && ((bits & BIT.ADV) === 0 || (bits & ~(BIT.ADV | BIT.PREP | BIT.SUB)) !== 0)
    );
  });
}

/** "yesterday", "earlier this year", "last week"; but "the year ended", "hours fell". */
function isTime(words: Words, view: View): boolean {
  if (!view.every((at) => ((words.classes[at] ?? 0) & OF_TIME) !== 0)) return false;
  if (!view.some((at) => ((words.classes[at] ?? 0) & BIT.TIME) !== 0)) return false;
  const points = words.language.subjects.pointing.has(lowerAt(words, view, 0));
  const adverb = view.some((_, at) => has(words, view, at, BIT.ADV)); // "two weeks ago"
  return points || adverb || has(words, view, 0, BIT.PREP) || (marksAt(words, view, 0) & MARK.DAY) !== 0;
}

const OF_TIME = BIT.TIME | BIT.ADV | BIT.DET | BIT.NUM | BIT.ADJ | BIT.PREP;
