import { BODY_WORDS } from '#lib/core/language/shared/titles.ts';
import { alikeWords } from './alike.ts';
import type { Mention } from './name-mentions.ts';

/**
 * Without the words that only their place in a headline or at the head of a sentence gave a capital. One that the text
 * uses as a name elsewhere stays, and so does one that looks like such a name: that is how misspelled ones are found.
 */
export function knownMentions(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => mention.weak)) return mentions;
  const names = new Set(mentions.flatMap(({ weak, isBody, keys }) => (weak || isBody ? [] : keys)));
  const alike = alikeWords(mentions.flatMap(({ weak, isBody, keys }) => (isBody && !weak ? [] : keys)));
  const isKnown = ({ keys }: Mention) =>
    keys.every(
      (key) => !BODY_WORDS.has(key) && (names.has(key) || alike.get(key)?.some((other) => names.has(other)) === true),
    );
  return neighboursJoined(mentions.filter((mention) => !mention.weak || isKnown(mention)));
}

/** "Mayor Ana Pop Quits": what is left of a headline, word by word, is one name where it stands together. */
function neighboursJoined(mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last !== undefined && last.weak && mention.weak && last.end + 1 === mention.start)
      found[found.length - 1] = { ...last, end: mention.end, keys: [...last.keys, ...mention.keys] };
    else found.push(mention);
  }
  return found;
}
