import type { Entry } from '#lib/core/language/dictionary.ts';
import { englishTags } from '#lib/core/language/en/tags/tags.ts';
import type { Language } from '#lib/core/language/language.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { romanianClasses } from './romanian-classes.ts';
import { zeros } from './view.ts';

/** The class of each word, read by the grammar of the language; none for a language without one. */
export function classesOf(
  tokens: readonly Token[],
  entries: readonly Entry[],
  { lexicon }: Language,
): readonly number[] {
  switch (lexicon.grammar) {
    case 'english':
      return englishTags(tokens, entries, lexicon).tags;
    case 'romanian':
      return romanianClasses(tokens, lexicon);
    case 'none':
      return zeros(tokens.length);
  }
}
