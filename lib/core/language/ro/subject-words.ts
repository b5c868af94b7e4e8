import type { SubjectWords } from '../subject-words.ts';

export const romanianSubjectWords: SubjectWords = {
  alone: new Set(),
  rough: new Set(
    'puțin mult cel cei cele aproape circa aproximativ peste sub până la vreo doar numai mai de'.split(' '),
  ),
  pointing: new Set(['în', 'la', 'de', 'din', 'fiecare']),
};
