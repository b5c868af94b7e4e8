import type { Body } from '../grammar/attribute.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { verbLink } from './verb-links.ts';

/** The links that the words of one sentence tell. What stands inside a quotation is its speaker’s, and not read. */
export function linksIn(words: Words, { view, groups }: Body): LinkWords[] {
  const found: LinkWords[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const head = view[groups[at]?.head ?? -1] ?? -1;
    if (words.quoted[head] === IN_QUOTES) continue;
    const link = verbLink(words, view, groups, at);
    if (link !== null) found.push({ ...link, act: false, verb: null });
  }
  return found;
}
