import type { LinkWords } from '../grammar/part.ts';
import { mainGroup } from '../grammar/groups.ts';
import type { Body } from '../grammar/attribute.ts';
import { IN_QUOTES, isQuoteMark, lowerAt, type View, type Words } from '../grammar/view.ts';
import { cueStart } from './cue-start.ts';
import { ownSubject } from './source.ts';

/** The fewest words that a quotation after a colon has, to be somebody’s saying rather than a title. */
const WORDS = 3;

/** "The mayor was firm: “Q”": whatever verb stands before it, a colon and a quotation say whose the words are. */
export function colonQuote(words: Words, { view, groups }: Body): LinkWords | null {
  const colon = colonBeforeQuote(words, view);
  if (colon < 0) return null;
  const main = mainGroup(groups);
  if (main === undefined || main.to > colon) return null;
  const source = ownSubject(words, view, main);
  if (source === null) return null;
  let end = colon + 2;
  while (end < view.length && words.quoted[view[end] ?? -1] === IN_QUOTES) end += 1;
  if (end - colon - 2 < WORDS || end < view.length - 1) return null;
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(cueStart(words, view, main), colon + 1),
    content: view.slice(colon + 1),
    act: false,
    rule: 'link.colon-quote',
    verb: null,
  };
}

function colonBeforeQuote(words: Words, view: View): number {
  for (let at = 1; at < view.length - 1; at += 1)
    if (isQuoteMark(words, view, at + 1) && lowerAt(words, view, at) === ':' && words.quoted[view[at] ?? -1] === 0)
      return at;
  return -1;
}
