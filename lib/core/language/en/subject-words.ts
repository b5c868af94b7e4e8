import type { SubjectWords } from '../subject-words.ts';

export const englishSubjectWords: SubjectWords = {
  alone: new Set(['he', 'she', 'they', 'we', 'i']),
  rough: new Set(
    'least most many much about around nearly almost more less fewer than up to over under roughly some only close as every close approximately just well'.split(
      ' ',
    ),
  ),
  pointing: new Set(['this', 'that', 'last', 'next', 'earlier', 'later', 'every', 'each', 'one', 'some']),
};
