import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as romanian } from '@orama/stemmers/romanian';

/** Cuts a word in small letters to its stem, by the Snowball rules of its language (ISO 639-1); others stay whole. */
export const stemmerFor = (language: string): ((word: string) => string) =>
  STEMMERS.get(language) ?? ((word: string) => word);

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['en', english],
  ['ro', romanian],
]);
