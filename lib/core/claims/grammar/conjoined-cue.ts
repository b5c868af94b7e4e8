import { clausesOf, type Clause } from './clause-tree.ts';
import { cueOf } from './cue-of.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { isDenied } from './main-speaker.ts';
import type { Step } from './part.ts';
import { frontOf } from './subject.ts';
import { has, hasWord, lowerAt, type View, type Words } from './view.ts';
import { BIT } from '#lib/core/language/lexicon.ts';

/**
 * "X called for P and expressed Q", "X said P and added that Q", "X said P and left", "X left, but Y said Q": two clauses, of
 * which one says what somebody says. Each is read for itself; a second verb without a subject of its own takes the first's.
 */
export function conjoinedCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  const main = mainGroup(groups);
  if (main === undefined || !groups.some((group) => group.finite && group.opener === 'and' && group.mark >= main.to))
    return null;
  const front = frontOf(words, view, main);
  // "During the call, X urged P and expressed Q"; but when and where somebody said something tells not when they did another
  const says = cueOf(words, view, main)?.verb.kind === 'say';
  const subject = view.slice(says ? front.subject.from : front.lead.from, front.subject.to);
  const second = clausesOf(words, view, groups).find((clause) => partsFrom(words, view, main, clause));
  if (second === undefined || (second.shares && !hasWord(words, subject))) return null;
  const { group } = second;
  const after =
    has(words, view, group.mark + 1, BIT.THAT) && group.start > group.mark + 1 ? group.mark + 2 : group.mark + 1;
  const right = [...(second.shares ? subject : []), ...view.slice(after)];
  return {
    done: [],
    rest: [
      { links: [], view: view.slice(0, before(words, view, group.mark)) },
      { links: [], view: right },
    ],
  };
}

/** The clause is joined to the main one itself, and one of the two verbs is that of somebody who says something. */
function partsFrom(words: Words, view: View, main: Group, { role, host, group, shares }: Clause): boolean {
  if (role !== 'coordinate' || group.opener !== 'and' || host?.group !== main || group.mark < main.to) return false;
  if (words.language.points.either.has(lowerAt(words, view, group.mark))) return false;
  const says = cueOf(words, view, group) !== null;
  // "X said P, and Y left": who knows whether X said that too
  if (!says && (cueOf(words, view, main) === null || (!shares && !leavesOpen(words, view, group)))) return false;
  // "was arrested and accused": one auxiliary for both
  return !(shares && group.to - group.from === 1 && main.to - main.from > 1 && has(words, view, group.head, BIT.PART));
}

/** "X said P, but she gave no details": what X left out is told by the copy. */
const leavesOpen = (words: Words, view: View, group: Group): boolean =>
  lowerAt(words, view, group.mark) === 'but' &&
  has(words, view, group.mark + 1, BIT.SUBJECT) &&
  DETAILS.has(group.lemma) &&
  (isDenied(words, view, group) ||
    has(words, view, group.head + 1, BIT.NEG) ||
    lowerAt(words, view, group.head + 1) === 'no');

const DETAILS: ReadonlySet<string> = new Set(
  'give provide offer elaborate specify say name identify disclose cite explain'.split(' '),
);

const before = (words: Words, view: View, mark: number) =>
  words.tokens[view[mark - 1] ?? -1]?.lower === ',' ? mark - 1 : mark;
