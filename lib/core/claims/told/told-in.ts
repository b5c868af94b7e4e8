import type { Body } from '../grammar/attribute.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { byAdjective } from './by-adjective.ts';
import { byNoun } from './by-noun.ts';
import { byVerb } from './by-verb.ts';

/**
 * What the verbs, adjectives and nouns of one sentence tell of somebody's saying, thinking or wanting, each with its
 * extents as a reader would underline them. What stands inside a quotation is its speaker’s, and not read.
 */
export function toldIn(words: Words, { view, groups }: Body): readonly LinkWords[] {
  const found: LinkWords[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const head = view[groups[at]?.head ?? -1] ?? -1;
    if (words.quoted[head] === IN_QUOTES) continue;
    const told = byVerb(words, view, groups, at) ?? byAdjective(words, view, groups, at);
    if (told !== null) found.push({ ...told, act: false, verb: null });
  }
  for (const told of byNoun(words, view, groups)) found.push({ ...told, act: false, verb: null });
  return found;
}
