import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { has, isBreak, IN_QUOTES, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import { cueStart } from './cue-start.ts';
import { contentEnd } from './extent.ts';
import type { Told } from './told.ts';
import { sourceOf } from './source.ts';

/** "X is confident that P", "X is willing to P", "X is critical of Y". */
export function byAdjective(words: Words, view: View, groups: readonly Group[], at: number): Told | null {
  const group = groups[at];
  if (group === undefined || !has(words, view, group.head, BIT.BE)) return null;
  const head = skipAdverbs(words, view, group.head + 1);
  if (words.quoted[view[head] ?? -1] === IN_QUOTES) return null;
  const frame = words.language.cues.adjectiveFrames.get(lowerAt(words, view, head));
  if (frame === undefined) return null;
  const next = head + 1;
  const lower = lowerAt(words, view, next);
  const that = (frame.takes & TAKES.THAT) !== 0 && has(words, view, next, BIT.THAT);
  const to =
    (frame.takes & TAKES.TO) !== 0 &&
    has(words, view, next, BIT.TO) &&
    has(words, view, next + 1, BIT.BASE | BIT.BE | BIT.HAVE);
  const particle = !that && !to && frame.particles.has(lower);
  if (!that && !to && !particle) return null;
  const source = sourceOf(words, view, groups, at);
  if (source === null) return null;
  const start = particle ? next + 1 : next;
  if (isBreak(words, view, start)) return null;
  const end = contentEnd(words, view, {
    groups,
    group,
    from: start,
    kind: that ? 'clause' : to ? 'infinitive' : 'phrase',
  });
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(cueStart(words, view, group), start),
    content: view.slice(start, end),
    rule: 'attribution.told-adjective',
  };
}
