import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { PassageSide } from './comparison.ts';

/** What of a capture is read: the sentences that the quote touches, and some text around them. */
export type Window = {
  /** Text around the quote, cut from the capture. */
  readonly text: string;
  /** Where it begins in the capture. */
  readonly offset: number;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The sentences that the quote touches, in `text`. */
  readonly sentences: readonly Span[];
  /** These and one before and after. */
  readonly around: readonly Span[];
  /** The quote, in `text`. */
  readonly quote: Span;
};

export function windowOf({ text, quote, language, publishedOn }: PassageSide): Window {
  const end = Math.min(quote.end, quote.start + LONGEST);
  const offset = lineStart(text, Math.max(0, quote.start - AROUND), quote.start);
  const slice = text.slice(offset, Math.min(text.length, end + AROUND));
  const picked = { start: quote.start - offset, end: end - offset };
  const all = sentencesOf(slice, language.toLowerCase().slice(0, 2));
  const touches = (span: Span) => span.start < picked.end && picked.start < span.end;
  const first = all.findIndex(touches);
  const last = all.findLastIndex(touches);
  const sentences = first < 0 ? [picked] : all.slice(first, last + 1);
  const around = first < 0 ? [picked] : all.slice(Math.max(0, first - 1), last + 2);
  return { text: slice, offset, language, publishedOn, sentences, around, quote: picked };
}

/** In UTF-16 units. A sentence is seldom longer than what is read on each side; of a longer quote the beginning is read. */
const AROUND = 1500;
const LONGEST = 20_000;

/** After the first line break, so that what is read begins where a paragraph does; where there is none, as it stands. */
function lineStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const next = text.indexOf('\n', from);
  return next < 0 || next >= before ? from : next + 1;
}
