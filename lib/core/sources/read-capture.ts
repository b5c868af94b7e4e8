import { extractionOf, passed } from '#lib/core/claims/extract.ts';
import type { Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { linksOf } from '#lib/core/claims/links-of.ts';
import type { Person } from '#lib/core/claims/grammar/register.ts';
import { givenWords, type GivenWords } from '#lib/core/sources/given-words.ts';
import { textCredits, type TextCredit } from '#lib/core/sources/text-credits.ts';
import type { Span } from '#lib/core/text/span.ts';

/** What a capture's text says about who says what in it. Of the text alone, so it may be kept as long as the text. */
export type CaptureReading = {
  readonly text: string;
  readonly language: string;
  readonly claims: readonly ExtractedClaim[];
  readonly attributions: readonly Attribution[];
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly credits: readonly TextCredit[];
  /** What the text gives as the words of a law, a ruling, a release or a record. */
  readonly given: readonly GivenWords[];
};

/** So much of a text is read for who speaks in it; what is longer is a book or a transcript. In UTF-16 units. */
export const LONGEST_READ = 200_000;

/** Reads a capture once: one run of the engine, and the credits that stand outside its sentences. */
export function readCapture(text: string, options: { readonly language?: string } = {}): CaptureReading {
  const read = passed(text.slice(0, LONGEST_READ), options);
  const found = extractionOf(read);
  return {
    text,
    language: read.code,
    claims: found.claims,
    attributions: linksOf(found.claims),
    sentences: found.article.sentences,
    people: read.doc.register.people,
    credits: textCredits(text.slice(0, LONGEST_READ)),
    given: givenWords(text.slice(0, LONGEST_READ)),
  };
}
