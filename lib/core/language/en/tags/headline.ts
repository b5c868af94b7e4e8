import type { Token } from '#lib/core/text/tokens.ts';

/** "Mayor Says Mill Will Close": nearly every longer word has a capital, so that capitals tell no names. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST) return false;
  let capitals = 0;
  let small = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.end - token.start < 4) continue;
    if (token.capital) capitals += 1;
    else small += 1;
  }
  return capitals >= 3 && capitals > 4 * small;
}

/** No headline has more words and marks. */
const LONGEST = 40;
