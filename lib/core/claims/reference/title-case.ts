import { CLOSED_CLASSES, BIT } from '#lib/core/language/lexicon.ts';
import type { Words } from '../grammar/view.ts';

/** "Man Shot at Deputies": every longer word has a capital, verbs and small words too, so that capitals tell no names. */
export function isTitleCase({ tokens, entries }: Words): boolean {
  if (tokens.length > LONGEST) return false;
  let capitals = 0;
  let plain = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    if (!token.capital && token.end - token.start >= LONG) return false;
    if (!token.capital) continue;
    capitals += 1;
    if (((entries[at]?.bits ?? 0) & WORDS) !== 0) plain += 1;
  }
  return capitals >= 2 && plain > 0;
}

/** No headline has more words and marks. */
const LONGEST = 40;
/** Shorter words may be small in a title ("at", "the"). */
const LONG = 4;
const WORDS = CLOSED_CLASSES | BIT.DO | BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING;
