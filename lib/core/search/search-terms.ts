import { BIT, CLOSED_CLASSES } from '#lib/core/language/lexicon.ts';
import type { Language } from '#lib/core/language/language.ts';
import { languageOf } from '#lib/core/language/languages.ts';
import { searchTokens } from './search-tokens.ts';
import { stemmerFor } from './stemmer-for.ts';

/**
 * What ranking compares: the words of a text without those of the closed classes ("the", "of", "would"), folded as search
 * does and cut to their stems, in order.
 * @param code ISO 639-1; in a language without rules every word counts as it stands
 */
export function searchTerms(text: string, code: string): readonly string[] {
  const language = languageOf(code);
  const empty = emptyWords(language);
  const stem = stemmerFor(language.code);
  const terms: string[] = [];
  for (const token of searchTokens(text)) if (!empty.has(token)) terms.push(stem(token));
  return terms;
}

const CLOSED = CLOSED_CLASSES | BIT.DO | BIT.TO | BIT.NONFINITE | BIT.ADV;

const compiled = new WeakMap<Language, ReadonlySet<string>>();

/** Words of the closed classes that are nothing else; "not" and "never" are kept, they turn what is said round. */
function emptyWords(language: Language): ReadonlySet<string> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const empty = new Set<string>();
  for (const [word, { bits }] of language.lexicon.words)
    if ((bits & CLOSED) !== 0 && (bits & ~CLOSED) === 0) for (const token of searchTokens(word)) empty.add(token);
  compiled.set(language, empty);
  return empty;
}
