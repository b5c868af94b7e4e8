import { english } from './en/english.ts';
import { fallback } from './fallback/fallback.ts';
import type { Language } from './language.ts';
import { romanian } from './ro/romanian.ts';

/** The languages with rules of their own, by ISO 639-1 code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english, romanian].map((language) => [language.code, language]),
);

/** The rules for a code; the fallback for one that has none. */
export const languageOf = (code: string): Language => LANGUAGES.get(code.toLowerCase().slice(0, 2)) ?? fallback;
