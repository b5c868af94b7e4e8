import { goesOnFrom, QUOTED_ON } from './quoted-run.ts';
import { inSameBlock, isFree, opensQuotation, type Story } from './story.ts';

/** How many sentences such a quotation may have. */
const LONGEST = 12;

/**
 * A quotation that names nobody belongs to whoever spoke in the sentence before it: right behind it in its paragraph, or
 * filling the next.
 */
export function nextQuotation(story: Story, at: number): readonly number[] {
  let last = at;
  while (last + 1 < story.sentences.length && story.quoted[last + 1] === true && story.isTaken(last + 1)) last += 1;
  const next = last + 1;
  if (!isQuotation(story, next) || !(inSameBlock(story, last, next) || fillsBlock(story, next))) return [];
  const found: number[] = [];
  for (let one = next; one - next < LONGEST && isQuotedOn(story, one, next); one += 1) found.push(one);
  return found;
}

const isQuotation = (story: Story, at: number) =>
  story.quoted[at] === true && isFree(story, at) && opensQuotation(story, at) && !isTitle(story, at);

/** "“Legend in the Coal Fields”": a heading, or the name of something. */
function isTitle({ words }: Story, at: number): boolean {
  const long = (words[at]?.tokens ?? []).filter(({ kind, start, end }) => kind === 'word' && end - start > 3);
  return long.length < 2 || long.every(({ capital }) => capital);
}

const isQuotedOn = (story: Story, at: number, first: number) =>
  story.quoted[at] === true && isFree(story, at) && (at === first || goesOnFrom(story, at - 1, at, QUOTED_ON));

/** From its first sentence to its last the paragraph is quoted and names nobody. */
function fillsBlock(story: Story, at: number): boolean {
  if (story.kinds[at] !== 'paragraph') return false;
  let one = at;
  for (; inSameBlock(story, at, one); one += 1)
    if (one - at > LONGEST || story.quoted[one] !== true || !isFree(story, one)) return false;
  return true;
}
