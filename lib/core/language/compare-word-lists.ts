import type { CompareWords } from './compare-words.ts';
import { englishCompareWords } from './en/compare-words.ts';
import { romanianCompareWords } from './ro/compare-words.ts';

/** By ISO 639-1 code. */
export const COMPARE_WORDS: ReadonlyMap<string, CompareWords> = new Map([
  ['en', englishCompareWords],
  ['ro', romanianCompareWords],
]);
