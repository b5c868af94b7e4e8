import { isFree, inSameBlock, type Story } from './story.ts';

/** How many words a question without a verb may have, and how many sentences the quotation that answers it. */
const QUESTION = 6;
const LONGEST = 4;

/**
 * "The slogan? “Fish. We need it.”": a quotation that answers a question without a verb is no word of the copy, and nobody
 * is named who says it.
 */
export function answersQuestion(story: Story, at: number): boolean {
  let one = at;
  while (at - one < LONGEST && story.quoted[one] === true && isFree(story, one) && inSameBlock(story, one - 1, at))
    one -= 1;
  return one < at && story.quoted[one] !== true && isVerbless(story, one);
}

function isVerbless({ words, readings }: Story, at: number): boolean {
  const [own, body] = [words[at], readings[at]?.body ?? null];
  if (own === undefined || body === null || own.tokens.at(-1)?.lower !== '?') return false;
  return own.tokens.length <= QUESTION && body.groups.every(({ finite }) => !finite);
}
