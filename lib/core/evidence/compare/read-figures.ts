import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Figure } from './figure.ts';
import { wordFigureAt } from './figure-words.ts';
import { numberFigureAt } from './number-figure.ts';
import type { Line } from './reading.ts';
import { tokensSpan } from './words-of.ts';

/** The figures of a line, in order. @param isTaken the word belongs to a date */
export function figuresIn(line: Line, at: number, lists: CompareWords, isTaken: (word: number) => boolean): Figure[] {
  const found: Figure[] = [];
  const { tokens } = line.words;
  let word = 0;
  while (word < tokens.length) {
    const read = isTaken(word) ? null : (wordFigureAt(line, word, lists) ?? numberFigureAt(line, word, lists));
    if (read !== null) found.push({ ...read, line: at, ...tokensSpan(tokens, read.from, read.to) });
    word = Math.max(word + 1, read?.to ?? 0);
  }
  return found;
}
