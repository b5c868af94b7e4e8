import { BIT } from '#lib/core/language/lexicon.ts';
import { cueOf } from './cue-of.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import type { Step } from './part.ts';
import { frontOf } from './subject.ts';
import { has, hasWord, isComma, lowerAt, type View, type Words } from './view.ts';

/**
 * "X called for P and expressed Q", "X said P and added that Q", "X left and said that Q": one subject, two verbs, and the
 * second a cue of its own.
 */
export function conjoinedCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  const main = mainGroup(groups);
  if (main === undefined) return null;
  const other = groups.find((group) => beginsAnew(words, view, group, main));
  if (other !== undefined) {
    const rest = [view.slice(0, before(words, view, other.mark)), view.slice(other.mark + 1)];
    return { done: [], rest: rest.map((part) => ({ links: [], view: part })) };
  }
  const front = frontOf(words, view, main);
  if (front.subject.to <= front.subject.from) return null;
  const second = groups.find((group) => joins(words, view, group, { main, groups }));
  if (second === undefined) return null;
  const left = view.slice(0, before(words, view, second.mark));
  const subject = view.slice(front.lead.from, front.subject.to);
  const right = [...subject, ...view.slice(second.mark + 1)];
  return {
    done: [],
    rest: [
      { links: [], view: left },
      { links: [], view: right },
    ],
  };
}

type Around = { readonly main: Group; readonly groups: readonly Group[] };

function joins(words: Words, view: View, group: Group, { main, groups }: Around): boolean {
  if (group === main || !group.finite || group.opener !== 'and' || group.mark < main.to) return false;
  if (has(words, view, group.mark + 1, BIT.THAT)) return false;
  if (frontOf(words, view, group).subject.to > frontOf(words, view, group).subject.from) return false;
  if (cueOf(words, view, group) === null) return false;
  if (main.passive && group.to - group.from === 1) return false; // "was arrested and accused": one auxiliary for both
  return cueOf(words, view, main) !== null || !groups.some((one) => isInner(one, main, group));
}

/** "X a cerut P, iar Y a denunțat Q": another subject, another cue. */
function beginsAnew(words: Words, view: View, group: Group, main: Group): boolean {
  if (words.language.cues.verbFirst !== true || group === main || !group.finite || group.opener !== 'and') return false;
  if (group.mark < main.to || group.passive || has(words, view, group.mark + 1, BIT.THAT)) return false;
  if (lowerAt(words, view, group.mark) !== 'iar' && !isComma(words, view, group.mark - 1)) return false;
  const { subject } = frontOf(words, view, group);
  return hasWord(words, view.slice(subject.from, subject.to)) && cueOf(words, view, group) !== null;
}

/** A clause between the two whose verb the second may be joined to: "met a man who left and said that P". */
const isInner = (one: Group, main: Group, second: Group) =>
  one.finite && one.from > main.from && one.from < second.from && one.opener !== 'comma';

const before = (words: Words, view: View, mark: number) =>
  words.tokens[view[mark - 1] ?? -1]?.lower === ',' ? mark - 1 : mark;
