import { BIT } from '#lib/core/language/lexicon.ts';
import { cueOf } from './cue-of.ts';
import type { Group } from './group.ts';
import type { LinkWords, Step } from './part.ts';
import { frontOf } from './subject.ts';
import { has, isComma, lowerAt, type View, type Words } from './view.ts';

/** "the victims of what he described as “Q”": he described it as Q; the rest says what it says without it. */
export function freeRelative(words: Words, view: View, groups: readonly Group[]): Step | null {
  const group = groups.find((one) => one.finite && one.opener === 'rel' && lowerAt(words, view, one.mark) === 'what');
  if (group === undefined || group.mark < 2) return null;
  const cue = cueOf(words, view, group);
  if (cue === null || cue.verb.kind !== 'label') return null;
  const front = frontOf(words, view, group);
  if (front.subject.to <= front.subject.from) return null;
  const to = clauseEnd(words, view, group.to);
  const cut = has(words, view, group.mark - 1, BIT.PREP) ? group.mark - 1 : group.mark;
  const source = view.slice(front.subject.from, front.subject.to);
  const own = view.slice(group.mark + 1, to);
  const link: LinkWords = {
    source,
    cue: cue.view,
    content: view.slice(cue.to, to),
    act: false,
    rule: 'attribution.free-relative',
    verb: cue.verb,
  };
  const object = { word: 'it', before: view[group.head + 1] ?? -1 };
  return {
    done: [
      { chain: [link], view: own, keepsVerb: true, presupposed: false, object, rules: ['attribution.free-relative'] },
    ],
    rest: [{ links: [], view: [...view.slice(0, cut), ...view.slice(to)] }],
  };
}

function clauseEnd(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length; at += 1) if (isComma(words, view, at)) return at;
  return view.length;
}
