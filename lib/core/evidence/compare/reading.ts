import { startOf } from '#lib/core/claims/extract.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';
import { quotes } from '#lib/core/claims/passes/30-quotes.ts';
import { words as readWords } from '#lib/core/claims/passes/32-words.ts';
import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import { nameMentions, type Mention } from '#lib/core/sheets/name-mentions.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { termsIn } from './terms.ts';

/** One sentence of either side, with what it is compared by. */
export type Line = {
  readonly words: Words;
  /** Per token: what it is about, null for a word of no matter of its own. */
  readonly terms: readonly (string | null)[];
  readonly clauses: readonly Clause[];
};

/** A claim or a picked passage as the comparison reads it. Offsets of tokens are into `text`. */
export type Reading = {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly lists: CompareWords | null;
  readonly publishedOn: string | null;
  readonly lines: readonly Line[];
  readonly names: readonly Mention[];
  /** All that it is about. */
  readonly terms: ReadonlySet<string>;
  /** Where `text` begins in the capture; 0 for a claim. */
  readonly offset: number;
};

type Source = {
  readonly text: string;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The sentences that are read; all when absent. */
  readonly sentences?: readonly Span[];
  readonly offset?: number;
};

export function readSide({ text, language, publishedOn, sentences, offset = 0 }: Source): Reading {
  const code = language.toLowerCase().slice(0, 2);
  const spans = sentences ?? sentencesOf(text, code);
  const doc = readWords(
    quotes({
      ...startOf(text, code, { published: publishedOn }),
      blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: text.length }],
      sentences: spans.map(({ start, end }, at) => ({ id: `s${String(at + 1)}`, block: 'b1', start, end })),
    }),
  );
  const lines = doc.words.map((words): Line => {
    const terms = termsIn(words);
    return { words, terms, clauses: clausesOf(words, terms) };
  });
  return {
    text,
    language: code,
    lists: COMPARE_WORDS.get(code) ?? null,
    publishedOn,
    lines,
    names: nameMentions({ doc, kinds: doc.words.map(() => 'paragraph' as const) }),
    terms: new Set(lines.flatMap(({ terms }) => terms.filter((term) => term !== null))),
    offset,
  };
}

/** The share of what one side is about that a set of terms has, in [0,1]. */
export function shareOf(asked: ReadonlySet<string>, there: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let found = 0;
  for (const term of asked) if (there.has(term)) found += 1;
  return found / asked.size;
}
