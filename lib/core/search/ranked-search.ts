import { bm25, type Ranked } from './bm25.ts';
import { searchTerms } from './search-terms.ts';

/**
 * Texts made ready to be searched: a question gives those that share a word with it, best first.
 * @param language ISO 639-1, of texts and questions
 */
export function rankedSearch(texts: readonly string[], language: string): (question: string) => readonly Ranked[] {
  const index = bm25(texts.map((text) => searchTerms(text, language)));
  return (question) => index.rank(searchTerms(question, language));
}
