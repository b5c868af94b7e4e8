import type { Language } from '#lib/core/language/language.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { englishClasses } from './english-classes.ts';

/** The class of each word, read by the grammar of the language; none for a language without one. */
export function classesOf(tokens: readonly Token[], language: Language): Int32Array {
  return language.lexicon.grammar === 'english'
    ? englishClasses(tokens, language.lexicon)
    : new Int32Array(tokens.length);
}
