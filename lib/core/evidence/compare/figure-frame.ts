import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { ReadFigure } from './figure.ts';
import type { Line } from './reading.ts';
import { beginsAt, endsBefore } from './words-of.ts';

/** A figure with the words that bound it ("at least", "or more") and the one that gives it its part ("rose to"). */
export function framed({ words }: Line, figure: ReadFigure, lists: CompareWords): ReadFigure {
  const before = endsBefore(words, figure.from, lists.boundsBefore);
  const after = before === null ? beginsAt(words, figure.to, lists.boundsAfter) : null;
  const from = figure.from - (before?.length ?? 0);
  const role = endsBefore(words, from, lists.roles);
  return {
    ...figure,
    from,
    to: figure.to + (after?.length ?? 0),
    bound: before?.tag ?? after?.tag ?? null,
    role: role?.tag ?? null,
  };
}
