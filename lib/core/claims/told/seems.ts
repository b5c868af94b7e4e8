import { BIT } from '#lib/core/language/lexicon.ts';
import { has, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import { cueStart } from './cue-start.ts';
import { contentEnd } from './extent.ts';
import type { Told } from './told.ts';
import { sourceOf } from './source.ts';
import type { Verb } from './verb.ts';

/** "X seems to P", "X appeared tired": somebody has the impression, and nobody is named. */
export function seems(words: Words, view: View, { groups, at, group }: Verb): Told | null {
  const after = group.head + 1;
  const from = skipAdverbs(words, view, after);
  const infinitive = has(words, view, from, BIT.TO);
  if (!infinitive && !has(words, view, from, BIT.ADJ | BIT.THAT | BIT.PART) && lowerAt(words, view, from) !== 'like')
    return null;
  const subject = sourceOf(words, view, groups, at);
  if (subject === null) return null;
  const end = contentEnd(words, view, { groups, group, from, kind: infinitive ? 'infinitive' : 'clause' });
  return {
    source: null,
    cue: view.slice(cueStart(words, view, group), after),
    content: [...view.slice(subject.from, subject.to), ...view.slice(from, end)],
    rule: 'attribution.seems',
  };
}
