import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { frontOf } from './subject.ts';
import type { View, Words } from './view.ts';

/** A verb has a subject of its own before it. */
export function hasOwnSubject(words: Words, view: View, group: Group): boolean {
  const { subject } = frontOf(words, view, group);
  return subject.to > subject.from && isSubject(words, view.slice(subject.from, subject.to));
}

/** Something other than adverbs: "then dropped out" has no subject of its own. */
export const isSubject = (words: Words, view: View): boolean =>
  view.some((at) => {
    const bits = words.classes[at] ?? 0;
    return (
      words.tokens[at]?.kind !== 'mark' && ((bits & BIT.ADV) === 0 || (bits & ~(BIT.ADV | BIT.PREP | BIT.SUB)) !== 0)
    );
  });
