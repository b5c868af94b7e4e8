import type { DateWords } from '../date-words.ts';
import { BIT } from '../lexicon.ts';
import { wordSet } from '../word-set.ts';

export const englishDateWords: DateWords = {
  capitals: true,
  dayFirst: false,
  ordinals: wordSet('st nd rd th'),
  ofMonth: wordSet('of'),
  article: wordSet('the'),
  one: wordSet('a'),
  beforeMonth: wordSet('in of since until by last next this early late mid during from through'),
  beforeYear: wordSet('in since by until from between and of during to early late mid year'),
  doubtful: new Set(),
  coming: wordSet('next coming will'),
  comingAfter: new Set(),
  past: BIT.PAST,
};
