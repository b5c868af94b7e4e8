import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { has, IN_QUOTES, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/** "; and, later that day, “Q”": how many small words may part two quotations. */
const SMALL_WORDS = 8;

/**
 * “A,” it added; and, later, “B.” Where the second quotation begins of two that only small words part, each with a verb of
 * its own; -1 where there is but one, which the cue interrupts.
 * @param between `before`: where the first ends; `after`: where the words about the saying end
 */
export function secondQuotation(
  words: Words,
  view: View,
  groups: readonly Group[],
  { before, after }: { readonly before: number; readonly after: number },
): number {
  if (words.quoted[view[0] ?? -1] === 0) return -1;
  let at = after;
  while (at < view.length && at - after <= SMALL_WORDS && !isQuoteMark(words, view, at)) at += 1;
  if (at === after || !isQuoteMark(words, view, at) || words.quoted[view[at + 1] ?? -1] !== IN_QUOTES) return -1;
  let parted = false;
  let joined = false;
  for (let i = after; i < at; i += 1) {
    if (lowerAt(words, view, i) === ';') parted = true;
    else if (has(words, view, i, BIT.AND)) joined = true;
    else if (has(words, view, i, NO_SMALL_WORD)) return -1;
  }
  if (parted) return at;
  const verb = (fits: (group: Group) => boolean) => groups.some((group) => group.finite && fits(group));
  return joined && verb(({ to }) => to <= before) && verb(({ from }) => from > at) ? at : -1;
}

const NO_SMALL_WORD = BIT.PROPER | BIT.SUBJECT | BIT.BE | BIT.HAVE | BIT.MODAL | BIT.PAST | BIT.THIRD;
