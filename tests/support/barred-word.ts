import { expect } from 'vitest';
import { sentenceWords } from './sentence-words.ts';

/** A sentence with one word between bars: its words without the bars, and where that one stands. */
export function barredWord(example: string) {
  const [before = '', , after] = example.split('|');
  expect(after, example).toBeDefined();
  const words = sentenceWords(example.replaceAll('|', ''));
  return { words, at: words.tokens.findIndex(({ start }) => start === before.length) };
}
