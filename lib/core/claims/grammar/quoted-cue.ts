import { TAKES } from '#lib/core/language/frames.ts';

import { mannerTail, mayClose, quotedTail } from '../told/quoted-tail.ts';
import type { Told } from '../told/told.ts';
import { besideSpeaker } from './beside.ts';
import type { Group } from './group.ts';
import type { Step } from './part.ts';
import { IN_QUOTES, isComma, type View, type Words } from './view.ts';

/** "“Q,” said Ana Pop, the mayor of Dorna", "“Q?” the mayor of Dorna wondered": who closes or interrupts a quotation. */
export function quotedCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  const found = closing(words, view, groups) ?? mannerTail(words, view, groups);
  if (found === null || found.source === null) return null;
  const { source, cue, content, rule } = found;
  const link = { source: nameOf(words, source), cue, content, act: false, rule, verb: { kind: 'say' } as const };
  const extent = { source, content };
  return { done: besideName(words, source), rest: [{ links: [{ ...link, extent }], view: content }] };
}

function closing(words: Words, view: View, groups: readonly Group[]): Told | null {
  for (const group of groups) {
    if (words.quoted[view[group.head] ?? -1] === IN_QUOTES) continue;
    const takes = words.language.cues.frames.get(group.lemma)?.takes ?? 0;
    if ((takes & TAKES.TAIL) === 0 || !mayClose(group)) continue;
    const found = quotedTail(words, view, group);
    if (found !== null) return found;
  }
  return null;
}

/** The name without what a comma sets beside it. */
function nameOf(words: Words, source: View): View {
  const comma = source.findIndex((_, at) => at > 0 && isComma(words, source, at));
  return comma < 0 ? source : source.slice(0, comma);
}

const besideName = (words: Words, source: View) => {
  const name = nameOf(words, source);
  return name.length === source.length ? [] : besideSpeaker(words, name, [source.slice(name.length + 1)]);
};
