import { TAKES } from '#lib/core/language/frames.ts';
import type { Body } from '../grammar/attribute.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { adjectiveLink } from './adjective-links.ts';
import { colonLink } from './colon-links.ts';
import { colonQuote } from './colon-quote.ts';
import { cueStart } from './cue-start.ts';
import { nounLinks } from './noun-links.ts';
import { mannerTail } from './quoted-tail.ts';
import { signature } from './signature.ts';
import { sourceOf } from './source.ts';
import { verbLink } from './verb-links.ts';

/** The links that the words of one sentence tell. What stands inside a quotation is its speaker’s, and not read. */
export function linksIn(words: Words, body: Body): LinkWords[] {
  const { view, groups } = body;
  const found: LinkWords[] = [];
  const name = colonLink(words, view) ?? signature(words);
  if (name !== null) found.push(name);
  for (let at = 0; at < groups.length; at += 1) {
    const head = view[groups[at]?.head ?? -1] ?? -1;
    if (words.quoted[head] === IN_QUOTES) continue;
    const link = verbLink(words, view, groups, at) ?? adjectiveLink(words, view, groups, at);
    if (link !== null) found.push({ ...link, act: false, verb: null });
  }
  const manner = found.length > 0 ? null : mannerTail(words, body);
  if (manner !== null) found.push({ ...manner, act: false, verb: null });
  for (const link of nounLinks(words, view, groups)) found.push({ ...link, act: false, verb: null });
  const quote = found.some(({ rule }) => rule === 'link.quote') ? null : colonQuote(words, body);
  if (quote !== null && !found.some((link) => quote.cue.includes(link.cue[0] ?? -1))) found.push(quote);
  const ahead = aheadLink(words, body);
  if (ahead !== null && !found.some((link) => link.cue.includes(ahead.cue[0] ?? -1))) found.push(ahead);
  return found;
}

/** "He said:" and the quotation stands in the next paragraph. */
function aheadLink(words: Words, { view, groups }: Body): LinkWords | null {
  const colon = words.tokens.length - 1;
  if (words.tokens[colon]?.lower !== ':' || words.quoted[colon] !== 0) return null;
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at];
    if (group === undefined) continue;
    const takes = words.language.cues.frames.get(group.lemma)?.takes ?? 0;
    if ((takes & TAKES.QUOTE) === 0) continue;
    const source = sourceOf(words, view, groups, at);
    if (source === null) continue;
    const cue = view.slice(cueStart(words, view, group), group.head + 1);
    return {
      source: view.slice(source.from, source.to),
      cue: cue.at(-1) === colon - 1 ? [...cue, colon] : cue,
      content: [],
      act: false,
      rule: 'link.colon-ahead',
      verb: null,
    };
  }
  return null;
}
