import { sentencesNear } from '#lib/core/evidence/sentences-near.ts';
import { storyPassages, type StoryPassage } from '#lib/core/evidence/story-passages.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';
import { keptSentences, type KeptTextOf } from './kept-sentences.ts';

/** A sentence of one of the texts that may bear on the claim. */
export type FoundPassage = Omit<StoryPassage, 'sentence'> & Span;

type StoryInput = {
  readonly captures: readonly KeptTextOf[];
  readonly claim: { readonly text: string; readonly language: string };
};

/** The passages of a story's captures that may bear on a claim, best first. */
export function findPassages({ captures, claim }: StoryInput): Result<readonly FoundPassage[], Problem> {
  const read = captures.map(sentencesOfCapture);
  return ok(
    storyPassages(read, claim).flatMap(({ text, sentence, shared }) => {
      const span = read[text]?.sentences[sentence];
      return span === undefined ? [] : [{ text, shared, ...span }];
    }),
  );
}

/** Of each thread; the same text is cut the same by all. */
const sentencesOfCapture = keptSentences();

type NearInput = { readonly text: string; readonly language: string | null; readonly claims: readonly string[] };
type Near = {
  readonly sentences: readonly Span[];
  /** By place in `claims`: places in `sentences`, best first. */
  readonly near: readonly (readonly number[])[];
};

/** A transcript of two megabytes has some 20,000. What comes after them is read and marked, but not stepped through. */
const MOST_SENTENCES = 20_000;

/** The sentences of one text, and which of them may bear on each claim. */
export function nearSentences({ text, language, claims }: NearInput): Result<Near, Problem> {
  const sentences = sentencesOf(text, language ?? undefined).slice(0, MOST_SENTENCES);
  return ok({
    sentences,
    near: sentencesNear({ text, sentences, language: language ?? detectLanguage(text) }, claims),
  });
}
