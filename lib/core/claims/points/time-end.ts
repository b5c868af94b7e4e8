import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isComma, lowerAt, type View, type Words } from '../grammar/view.ts';
import { isInnerComma } from './phrase.ts';

/** "last week", "this year", "two days later", "Monday morning"; `at` when no time stands here. */
export function timeEnd(words: Words, view: View, at: number): number {
  let i = at;
  while (i < at + 4 && has(words, view, i, BIT.DET | BIT.ADJ | BIT.NUM) && !has(words, view, i, BIT.TIME)) i += 1;
  if (!has(words, view, i, BIT.TIME) || (i === at && isOfPhrase(words, view, at))) return at;
  let end = i + 1;
  while (has(words, view, end, BIT.TIME) || (has(words, view, end, BIT.NUM) && has(words, view, end - 1, BIT.TIME)))
    end += 1;
  if (isComma(words, view, end) && isInnerComma(words, view, end)) end += 2;
  const lower = lowerAt(words, view, end);
  if (lower === 'ago' || lower === 'later' || lower === 'earlier') return end + 1;
  if (has(words, view, end, BIT.NOUN | BIT.OWNER | BIT.PROPER)) return at; // "Monday newspapers"
  const counted = has(words, view, at, BIT.NUM) && !has(words, view, at, BIT.TIME);
  return counted ? at : end;
}

/** "for the final month": the noun of the phrase before it; "sold the ferry Monday" names its day. */
function isOfPhrase(words: Words, view: View, at: number): boolean {
  const { weekdays, months, dayWords } = words.language;
  const lower = lowerAt(words, view, at);
  if (weekdays.has(lower) || months.has(lower) || dayWords.has(lower)) return false;
  return has(words, view, at - 2, BIT.DET | BIT.POSS) && !has(words, view, at - 1, BIT.PROPER | BIT.PLURAL);
}
