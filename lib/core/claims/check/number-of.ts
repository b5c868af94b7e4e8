import { BIT } from '#lib/core/language/lexicon.ts';
import { verbNumber } from '../grammar/left-out.ts';
import { isPlural } from '../grammar/number.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';

export type Count = 'one' | 'many';

/** Whether a verb is that of one or of many; null where its form does not tell. */
export function verbNumberOf(words: Words, piece: Piece): Count | null {
  if ('word' in piece) return putIn(words, piece.word);
  const { view } = piece;
  const at = skipAdverbs(words, view, 0);
  if (words.language.grammar.verbTellsNumber) return verbNumber(words, view, { from: at });
  return putIn(words, lowerAt(words, view, at));
}

function putIn({ language }: Words, lower: string): Count | null {
  const { is, are, was, were } = language.copula;
  if (lower === is || lower === was || language.check.one.has(lower)) return 'one';
  if (lower === are || lower === were || language.check.many.has(lower)) return 'many';
  return null;
}

/** Whether a noun phrase is one or many; null unless it is certain. */
export function subjectNumber(words: Words, view: View): Count | null {
  const { check } = words.language;
  const first = lowerAt(words, view, 0);
  if (view.length === 1) {
    if (check.onePronouns.has(first)) return 'one';
    if (check.manyPronouns.has(first)) return 'many';
  }
  let and = false;
  for (let at = 0; at < view.length; at += 1) {
    if (has(words, view, at, BIT.AND | BIT.NUM | BIT.PREP | BIT.REL | BIT.OWNER | BIT.TIME)) and = true;
    if (lowerAt(words, view, at) === ',') and = true;
  }
  if (and) return null;
  if (check.singles.has(first)) return isPlural(words, view) ? null : 'one';
  if (check.plurals.has(first)) return 'many';
  return null;
}
