import type { CaptureId, SourceId } from '#lib/core/ids.ts';
import type { FoldReason } from '#lib/core/sources/folds.ts';
import { isOneVoice, type Relation } from '#lib/core/sources/one-voice.ts';
import { sharedPassages, type SharedPassage } from '#lib/core/sources/shared-passages.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';

/** A capture with what the engine found in it: whom its text credits, and where. */
export type FoldableCapture = {
  readonly id: CaptureId;
  readonly sourceId: SourceId;
  readonly sourceName: string;
  readonly text: string;
  readonly credits: readonly Credit[];
};

/** `kind` as the registry has it; null where the name is not matched. */
export type Credit = Span & {
  readonly name: string;
  readonly sourceId: SourceId | null;
  readonly kind: SourceKind | null;
};

/** Two captures that are one voice, why, and the words that show it in each of them, where there are any. */
export type Fold = {
  readonly first: CaptureId;
  readonly second: CaptureId;
  readonly reason: Extract<FoldReason, 'credits' | 'shared_text' | 'one_voice'>;
  readonly words: string;
  readonly inFirst: Span | null;
  readonly inSecond: Span | null;
};

/** One run of this many shared words, or shorter runs that add up to the second number, show a common author. */
const LONG_RUN = 16;
const MANY_WORDS = 40;

/** Every pair of captures that should count as one voice, in the order given, with the strongest reason for each. */
export function foldCaptures(captures: readonly FoldableCapture[], relations: readonly Relation[]): readonly Fold[] {
  return captures.flatMap((first, index) =>
    captures.slice(index + 1).flatMap((second) => {
      const why = credit(first, second) ?? commonAgency(first, second) ?? sharedText(first, second);
      const fold = why ?? oneVoice(first, second, relations);
      return fold === null ? [] : [{ first: first.id, second: second.id, ...fold }];
    }),
  );
}

type Why = Omit<Fold, 'first' | 'second'>;

/** One of the two says that it has it from the other. */
function credit(first: FoldableCapture, second: FoldableCapture): Why | null {
  const inFirst = first.credits.find((one) => names(one, second));
  if (inFirst) return { ...creditOf(first, second), inFirst: spanOf(inFirst), inSecond: null };
  const inSecond = second.credits.find((one) => names(one, first));
  if (inSecond) return { ...creditOf(second, first), inFirst: null, inSecond: spanOf(inSecond) };
  return null;
}

function creditOf(from: FoldableCapture, to: FoldableCapture): Pick<Why, 'reason' | 'words'> {
  return { reason: 'credits', words: `${from.sourceName} credits ${to.sourceName}.` };
}

/** Both have it from the same agency. A speaker whom both quote is no such sign: two reporters may hear one minister. */
function commonAgency(first: FoldableCapture, second: FoldableCapture): Why | null {
  for (const inFirst of first.credits) {
    if (inFirst.kind !== 'agency') continue;
    const inSecond = second.credits.find((other) => isSame(inFirst, other));
    if (inSecond === undefined) continue;
    return {
      reason: 'credits',
      words: `${first.sourceName} and ${second.sourceName} both credit ${inFirst.name}.`,
      inFirst: spanOf(inFirst),
      inSecond: spanOf(inSecond),
    };
  }
  return null;
}

function sharedText(first: FoldableCapture, second: FoldableCapture): Why | null {
  const passages = sharedPassages(first.text, second.text);
  const longest = passages[0];
  if (longest === undefined) return null;
  const total = passages.reduce((sum, passage) => sum + passage.words, 0);
  if (longest.words < LONG_RUN && total < MANY_WORDS) return null;
  return {
    reason: 'shared_text',
    words: inWords(longest, passages.length, total),
    inFirst: longest.inFirst,
    inSecond: longest.inSecond,
  };
}

function inWords(longest: SharedPassage, passages: number, total: number): string {
  const most = `${longest.words} words in a row are the same outside quotation marks`;
  return passages === 1 ? `${most}.` : `${most}, ${total} words in ${passages} passages.`;
}

function oneVoice(first: FoldableCapture, second: FoldableCapture, relations: readonly Relation[]): Why | null {
  if (first.sourceId === second.sourceId) {
    return { reason: 'one_voice', words: `Both are from ${first.sourceName}.`, inFirst: null, inSecond: null };
  }
  if (!isOneVoice(first.sourceId, second.sourceId, relations)) return null;
  const words = `${first.sourceName} and ${second.sourceName} have one owner or one state behind them.`;
  return { reason: 'one_voice', words, inFirst: null, inSecond: null };
}

function names(credit: Credit, capture: FoldableCapture): boolean {
  if (credit.sourceId !== null) return credit.sourceId === capture.sourceId;
  return sourceKey(credit.name) === sourceKey(capture.sourceName);
}

function isSame(a: Credit, b: Credit): boolean {
  if (a.sourceId !== null && b.sourceId !== null) return a.sourceId === b.sourceId;
  return sourceKey(a.name) === sourceKey(b.name);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
