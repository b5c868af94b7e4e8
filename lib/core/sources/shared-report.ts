import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { sharedPassages } from '#lib/core/sources/shared-passages.ts';
import type { Span } from '#lib/core/text/span.ts';

/** That two captures have one author: the longest run of words that they share, in each. */
export type SharedReport = { readonly words: string; readonly inFirst: Span; readonly inSecond: Span };

/** One run of this many shared words, or shorter runs that add up to the second number, show a common author. */
const LONG_RUN = 16;
const MANY_WORDS = 40;
/** Longer texts are books and transcripts; comparing them word by word would keep everybody waiting. UTF-16 units. */
const LONGEST_COMPARED = 100_000;

/**
 * What two texts share outside quotation marks and outside what both give as the words of a law, a ruling or a release.
 * Every claim of a story asks this of the same few captures, so the answer stays for as long as the readings do.
 */
export function sharedReport(first: CaptureReading, second: CaptureReading): SharedReport | null {
  const others = compared.get(first) ?? new WeakMap<CaptureReading, SharedReport | null>();
  compared.set(first, others);
  const known = others.get(second);
  if (known !== undefined) return known;
  const report = compareReadings(first, second);
  others.set(second, report);
  return report;
}

const compared = new WeakMap<CaptureReading, WeakMap<CaptureReading, SharedReport | null>>();

function compareReadings(first: CaptureReading, second: CaptureReading): SharedReport | null {
  if (first.text.length > LONGEST_COMPARED || second.text.length > LONGEST_COMPARED) return null;
  const own = sharedPassages(first.text, second.text)
    .map((passage) => ({ ...passage, own: passage.words - givenIn(passage, first, second) }))
    .filter((passage) => passage.own >= SHORTEST)
    .toSorted((a, b) => b.own - a.own || a.inFirst.start - b.inFirst.start);
  const [longest] = own;
  if (longest === undefined) return null;
  const total = own.reduce((sum, passage) => sum + passage.own, 0);
  if (longest.own < LONG_RUN && total < MANY_WORDS) return null;
  const shown = first.text.slice(longest.inFirst.start, longest.inFirst.end).replace(/\s+/gu, ' ');
  const most = `${String(longest.words)} words in a row are the same outside quotation marks`;
  const also = own.length === 1 ? '' : `, ${String(total)} words in ${String(own.length)} passages`;
  return { words: `${most}${also}: “${clipped(shown)}”`, inFirst: longest.inFirst, inSecond: longest.inSecond };
}

/** As in the search for shared runs. */
const SHORTEST = 8;

/** How many words of a shared run both texts give as somebody's words. */
function givenIn(
  { inFirst, inSecond, words }: { inFirst: Span; inSecond: Span; words: number },
  first: CaptureReading,
  second: CaptureReading,
): number {
  const share = (text: string, run: Span, given: readonly Span[]) =>
    Math.max(
      0,
      ...given.map(({ start, end }) =>
        wordsIn(text.slice(Math.max(start, run.start), Math.max(Math.max(start, run.start), Math.min(end, run.end)))),
      ),
    );
  return Math.min(words, share(first.text, inFirst, first.given), share(second.text, inSecond, second.given));
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** In UTF-16 units. */
const LONGEST_SHOWN = 240;
const clipped = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).replace(/\s\S*$/u, '')} …`;
