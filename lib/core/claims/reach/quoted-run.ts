import { IN_QUOTES, QUOTE_MARK, type Words } from '../grammar/view.ts';
import { inSameBlock, isFree, type Story } from './story.ts';

/** How many sentences of one quotation may stand before or after the one that names the speaker. */
const REACH = 12;

/** “A. B,” she said. “C.”: the sentences beside one that lie wholly in quotation marks, in one run with it. */
export function quotationAround(story: Story, at: number): readonly number[] {
  const free = (other: number) => story.quoted[other] === true && isFree(story, other);
  const found: number[] = [];
  let first = at;
  while (at - first < REACH && free(first - 1) && goesOnFrom(story, first - 1, first, QUOTED_BACK))
    found.unshift((first -= 1));
  let last = at;
  while (last - at < REACH && free(last + 1) && goesOnFrom(story, last, last + 1, QUOTED_ON)) found.push((last += 1));
  return found;
}

const QUOTED_BACK = 'the second begins inside the quotation';
export const QUOTED_ON = 'the second may open a quotation of its own';

/**
 * Whether two neighbouring sentences may belong to one speaker's quotation: in one paragraph, or in two where the first
 * leaves its quotation open and the second opens one again, as copy does when a quotation runs over paragraphs.
 */
export function goesOnFrom(
  story: Story,
  from: number,
  to: number,
  how: typeof QUOTED_BACK | typeof QUOTED_ON,
): boolean {
  const [before, after] = [story.words[from], story.words[to]];
  if (before === undefined || after === undefined) return false;
  if (inSameBlock(story, from, to)) return how === QUOTED_ON || after.quoted[0] === IN_QUOTES;
  return after.quoted[0] === QUOTE_MARK && before.quoted.at(-1) === IN_QUOTES && sameMark(before, after);
}

/** A quotation that goes on opens again with the mark that it began with; an older one may be left open by mistake. */
function sameMark(before: Words, after: Words): boolean {
  const opened = before.quoted[0] === QUOTE_MARK ? before.tokens[0]?.lower : null;
  return opened === null || opened === after.tokens[0]?.lower;
}
