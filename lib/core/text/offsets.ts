import type { Span } from './span.ts';

/** From `start` in the text on, offsets run along with those of the input from `input` on; not `exact`: all mean `input`. */
export type OffsetRun = { readonly start: number; readonly input: number; readonly exact: boolean };

/** Runs in order of `start`; the lengths close the last run. */
export type OffsetMap = {
  readonly runs: readonly OffsetRun[];
  readonly textLength: number;
  readonly inputLength: number;
};

export const identityMap = (length: number): OffsetMap => ({
  runs: length === 0 ? [] : [{ start: 0, input: 0, exact: true }],
  textLength: length,
  inputLength: length,
});

export const mapFromRuns = (runs: readonly OffsetRun[], textLength: number, inputLength: number): OffsetMap => ({
  runs: merged(runs),
  textLength,
  inputLength,
});

/**
 * The offset in the input that an offset in the normalised text came from. Never decreases; an offset inside a character
 * that was composed from several means the first of them.
 */
export function inputOffset(map: OffsetMap, offset: number): number {
  if (offset >= map.textLength) return map.inputLength;
  let low = 0;
  let high = map.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = map.runs[low];
  if (run === undefined) return offset;
  return run.exact ? run.input + (offset - run.start) : run.input;
}

export const inputSpan = (map: OffsetMap, span: Span): Span => ({
  start: inputOffset(map, span.start),
  end: inputOffset(map, span.end),
});

function merged(runs: readonly OffsetRun[]): readonly OffsetRun[] {
  const kept: OffsetRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const follows = last?.exact === true && run.exact && run.input - last.input === run.start - last.start;
    if (!follows) kept.push(run);
  }
  return kept;
}
