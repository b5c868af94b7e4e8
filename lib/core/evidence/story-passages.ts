import { bm25 } from '#lib/core/search/bm25.ts';
import { searchTerms } from '#lib/core/search/search-terms.ts';
import type { Span } from '#lib/core/text/span.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';

/** A text cut into sentences, each as its terms: the costly part, the same for every claim. */
export type ReadSentences = {
  /** ISO 639-1. */
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly terms: readonly (readonly string[])[];
};

export function readSentences(text: string, language: string): ReadSentences {
  const sentences = sentencesOf(text, language);
  return {
    language,
    sentences,
    terms: sentences.map(({ start, end }) => searchTerms(text.slice(start, end), language)),
  };
}

/** `text` is the place among the texts; `shared` is how much of what was looked for the sentence has, in [0,1]. */
export type StoryPassage = { readonly text: number; readonly sentence: number; readonly shared: number };

/**
 * The sentences of many texts that may bear on a claim, best first. Unlike `passageFinder`, what one source said does not
 * count against the next: that two say the same is what a reviewer looks for.
 *
 * Of a text in another language only the names and figures of the claim are looked for, two of them at least.
 * @param claim `language` is ISO 639-1
 */
export function storyPassages(
  texts: readonly ReadSentences[],
  claim: { readonly text: string; readonly language: string },
): readonly StoryPassage[] {
  const all = texts.flatMap((read, text) => read.sentences.map((_, sentence) => ({ text, sentence })));
  const index = bm25(
    texts.flatMap((read) => read.terms),
    { b: 0.25 }, // as in `passageFinder`
  );
  const found = [...new Set(texts.map((read) => read.language))].flatMap((language) => {
    const isForeign = language !== claim.language;
    const asked = [...new Set(searchTerms(isForeign ? namesAndFigures(claim.text) : claim.text, language))];
    const least = isForeign ? Math.max(FOREIGN.share, FOREIGN.terms / asked.length) : LEAST;
    return index
      .rank(asked)
      .flatMap(({ at, score }) => {
        const place = all[at];
        return place !== undefined && texts[place.text]?.language === language ? [{ ...place, at, score }] : [];
      })
      .slice(0, CANDIDATES)
      .map((one) => ({ ...one, shared: shareOf(index.shares(asked, one.at)) }))
      .filter(({ shared }) => shared >= least);
  });
  return found
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .map(({ text, sentence, shared }) => ({ text, sentence, shared }));
}

/** As for the sentences of one capture, see `sentencesNear`. */
const LEAST = 0.35;
/** Of its names some are translated (“Russian”), so a third is much. */
const FOREIGN = { share: 0.33, terms: 2 };
/** More than anybody reads; keeps the work level however many sentences share a common word. */
const CANDIDATES = 200;

const shareOf = (shares: readonly number[]): number =>
  shares.filter((share) => share > 0).length / Math.max(1, shares.length);

/** What stays the same in every language: words with a capital or a digit. */
const namesAndFigures = (text: string): string => (text.match(/[\p{Lu}\d][\p{L}\d.,'’-]*/gu) ?? []).join(' ');
