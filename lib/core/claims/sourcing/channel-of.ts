import type { Channel, Directness } from '../extraction.ts';
import type { LinkWords } from '../grammar/part.ts';
import type { Words } from '../grammar/view.ts';
import { headOf, nounAt, phraseAt, stretchOf } from './source-phrase.ts';

type Said = { readonly words: Words; readonly link: LinkWords; readonly directness: Directness };

export type ChannelRule = {
  readonly id: string;
  /** A clause that goes after “because”: what the rule saw. */
  readonly words: string;
  /** A text with one link, and its channel by this rule. */
  readonly example: readonly [text: string, channel: Channel];
  readonly tells: (said: Said) => Channel | null;
};

/** In order: the first that tells a channel. */
export const CHANNEL_RULES: readonly ChannelRule[] = [
  {
    id: 'channel.source',
    words: 'the source is itself a paper, a poll, a court or an outlet',
    example: ['The survey found that the river is clean.', 'poll'],
    tells: ({ words, link: { source } }) => {
      const stretch = stretchOf(source ?? []);
      const noun = stretch === null ? undefined : nounAt(words, headOf(words, stretch));
      return CHANNELS_TOLD.find((one) => one === noun) ?? null;
    },
  },
  {
    id: 'channel.beside',
    words: 'words beside what was said tell where it was said, as “in a statement” or “on Facebook”',
    example: ['The ministry said in a statement that the pier is safe.', 'statement'],
    tells: ({ words, link }) => besideOf(words, link),
  },
  {
    id: 'channel.quoted',
    words: 'words of the source stand in quotation marks',
    example: ['“It is safe,” Tom Wolen said.', 'quotation'],
    tells: ({ directness }) => (directness === 'indirect' ? null : 'quotation'),
  },
  {
    id: 'channel.told',
    words: 'the copy tells it in its own words',
    example: ['Tom Wolen said the pier is safe.', 'speech'],
    tells: () => 'speech',
  },
];

/** Through what the source of a link speaks. */
export function channelOf(words: Words, link: LinkWords, directness: Directness): Channel {
  const said = { words, link, directness };
  for (const { tells } of CHANNEL_RULES) {
    const channel = tells(said);
    if (channel !== null) return channel;
  }
  return 'speech';
}

const CHANNELS_TOLD = [
  'statement',
  'document',
  'press_report',
  'court',
  'poll',
  'social_post',
  'declined',
  'observation',
] as const satisfies readonly Channel[];

/** What the sentence says of it outside what was said. */
function besideOf(words: Words, { content }: LinkWords): Channel | null {
  const inside = new Set(content);
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (inside.has(at)) continue;
    const tells = phraseAt(words, at, words.tokens.length)?.tells;
    const channel = tells === undefined ? undefined : CHANNELS_TOLD.find((one) => one === tells);
    if (channel !== undefined) return channel;
  }
  return null;
}
