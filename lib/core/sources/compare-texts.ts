import { diffLines, diffWordsWithSpace, type Change } from 'diff';

/** A stretch of one text or of both. The stretches of one text, joined, are that text again, character for character. */
export type ComparedRun = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/**
 * What differs between two texts, word by word; line by line where most words do.
 * @returns null where even their lines have so little in common that showing both would say more
 */
export function compareTexts(before: string, after: string): readonly ComparedRun[] | null {
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS }) ??
    diffLines(before, after, { maxEditLength: MOST_LINES });
  return changes?.map(runOf) ?? null;
}

// The search takes time that grows with the square of what differs, so it stops here: a fraction of a second.
const MOST_WORDS = 1_500;
const MOST_LINES = 500;

const runOf = ({ added, removed, value }: Change): ComparedRun => ({
  kind: added ? 'new' : removed ? 'gone' : 'same',
  text: value,
});

/** The same runs with the middle of what is long and the same left out, so that what differs can be found. */
export function withoutLongSameness(
  runs: readonly ComparedRun[],
): readonly (ComparedRun | { readonly kind: 'left out' })[] {
  return runs.flatMap<ComparedRun | { readonly kind: 'left out' }>((run) => {
    if (run.kind !== 'same' || run.text.length <= 2 * KEPT) return [run];
    const start = { kind: 'same' as const, text: run.text.slice(0, KEPT) };
    const end = { kind: 'same' as const, text: run.text.slice(-KEPT) };
    return [start, { kind: 'left out' as const }, end];
  });
}

/** UTF-16 units kept on either side: about three lines. */
const KEPT = 240;
