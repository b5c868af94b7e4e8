import type { Channel } from '../extraction.ts';
import type { LinkWords } from '../grammar/part.ts';
import type { Words } from '../grammar/view.ts';
import { headOf, nounAt, phraseAt, type Stretch } from './source-phrase.ts';

/** Through what the source of a link speaks: what the words beside what was said tell of it, else how it is said. */
export function channelOf(words: Words, link: LinkWords, directness: 'direct' | 'indirect' | 'mixed'): Channel {
  const source = stretchOf(link.source ?? []);
  const noun = source === null ? undefined : nounAt(words, headOf(words, source));
  if (noun !== undefined && isChannel(noun)) return noun;
  return besideOf(words, link) ?? (directness === 'indirect' ? 'speech' : 'quotation');
}

const PAPERS = ['statement', 'document', 'press_report', 'court', 'poll', 'social_post'] as const;
const isChannel = (noun: string): noun is (typeof PAPERS)[number] => PAPERS.some((one) => one === noun);

/** What the sentence says of it outside what was said: "in a statement", "on Facebook". */
function besideOf(words: Words, { content }: LinkWords): Channel | null {
  const inside = new Set(content);
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (inside.has(at)) continue;
    const found = phraseAt(words, at, words.tokens.length);
    if (found === null || found.tells === 'withheld') continue;
    if (isChannel(found.tells) || found.tells === 'declined' || found.tells === 'observation') return found.tells;
  }
  return null;
}

/** From the first word of a view to its last. */
export function stretchOf(view: readonly number[]): Stretch | null {
  const [from] = view;
  const last = view.at(-1);
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}
