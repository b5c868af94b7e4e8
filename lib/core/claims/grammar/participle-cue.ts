import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { lemmaAt } from './lemma.ts';
import type { LinkWords, Step } from './part.ts';
import { frontOf } from './subject.ts';
import { has, hasWord, isComma, isQuoteMark, type View, type Words } from './view.ts';

/** "X closed the mill, saying that P": X did the one and said the other. */
export function participleCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  const main = mainGroup(groups);
  if (main === undefined) return null;
  for (let at = main.to; at < view.length - 2; at += 1) {
    if (!isComma(words, view, at) || !has(words, view, at + 1, BIT.ING)) continue;
    const verb = words.language.cues.verbs.get(lemmaAt(words, view, at + 1))?.find(({ kind }) => kind === 'say');
    if (verb === undefined || verb.takesHearer === true) continue;
    const that = has(words, view, at + 2, BIT.THAT);
    const asserts = that || isQuoteMark(words, view, at + 2) || groups.some((one) => one.finite && one.from > at + 1);
    const { subject } = frontOf(words, view, main);
    const source = view.slice(subject.from, subject.to);
    if (!asserts || has(words, view, at + 2, BIT.PREP) || !hasWord(words, source)) continue;
    const content = view.slice(at + (that ? 3 : 2));
    const link: LinkWords = {
      source,
      cue: view.slice(at + 1, at + 2),
      content,
      act: false,
      rule: 'attribution.participle',
      verb,
    };
    const left = { links: [], view: view.slice(0, at) };
    return { done: [], rest: [left, { links: [link], view: content }] };
  }
  return null;
}
