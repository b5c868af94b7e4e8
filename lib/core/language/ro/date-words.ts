import type { DateWords } from '../date-words.ts';
import { BIT } from '../lexicon.ts';
import { wordSet } from '../word-set.ts';

export const romanianDateWords: DateWords = {
  capitals: false,
  dayFirst: true,
  ordinals: new Set(),
  ofMonth: new Set(),
  article: new Set(),
  one: new Set(),
  beforeMonth: wordSet('în in din luna lunii până'),
  beforeYear: wordSet('anul lui în in din până și dintre'),
  // "more"
  doubtful: wordSet('mai'),
  coming: wordSet('viitoare va vor'),
  comingAfter: wordSet('viitoare'),
  past: BIT.HAVE,
};
