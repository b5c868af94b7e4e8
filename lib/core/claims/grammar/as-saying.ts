import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { lemmaAt } from './lemma.ts';
import type { LinkWords, Step } from './part.ts';
import { frontOf } from './subject.ts';
import { has, hasWord, lowerAt, type View, type Words } from './view.ts';

/** How many words the name of whoever is quoted may have. */
const NAME = 16;

/**
 * "X quoted Y as saying P", "Y was quoted as telling Z that P": Y says it, and X, or nobody who is named, carries it.
 */
export function asSaying(words: Words, view: View, groups: readonly Group[]): Step | null {
  for (const group of groups) {
    if (((words.language.cues.frames.get(group.lemma)?.takes ?? 0) & TAKES.AS) === 0) continue;
    const as = asAfter(words, view, group.to);
    if (as < 0) continue;
    const { subject } = frontOf(words, view, group);
    const who = view.slice(subject.from, subject.to);
    const quoted = group.passive ? who : view.slice(group.head + 1, as);
    const content = view.slice(thatAfter(words, view, as + 2));
    if (!hasWord(words, quoted) || !hasWord(words, content)) continue;
    const link = { content, act: false, rule: 'attribution.as-saying' as const, verb: { kind: 'say' } as const };
    const carrier: LinkWords = { ...link, source: who, cue: view.slice(group.from, group.head + 1) };
    const speaker: LinkWords = { ...link, source: quoted, cue: view.slice(as, as + 2) };
    return { done: [], rest: [{ links: group.passive ? [speaker] : [carrier, speaker], view: content }] };
  }
  return null;
}

/** Behind "that", which somebody told may stand before ("as telling reporters that"). */
function thatAfter(words: Words, view: View, from: number): number {
  for (let at = from; at < from + HEARER; at += 1) if (has(words, view, at, BIT.THAT)) return at + 1;
  return from;
}
const HEARER = 4;

/** "as saying" behind the name; -1 for none. */
function asAfter(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length - 2 && at <= from + NAME; at += 1) {
    if (lowerAt(words, view, at) !== 'as' || !has(words, view, at + 1, BIT.ING)) continue;
    return words.language.cues.verbs.get(lemmaAt(words, view, at + 1))?.some(({ kind }) => kind === 'say') === true
      ? at
      : -1;
  }
  return -1;
}
