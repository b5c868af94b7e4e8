import type { Span } from './span.ts';

/** Something that is marked in a text, such as a claim. Its spans may touch or overlap those of other marks. */
export type Mark<Key> = { readonly key: Key; readonly spans: readonly Span[] };

/**
 * A stretch of the text over which the same marks hold, in the order in which the marks were given. `opens` are those
 * that begin here for the first time, `closes` those that end here for good, so that a note is set once.
 */
export type MarkedRun<Key> = Span & {
  readonly keys: readonly Key[];
  readonly opens: readonly Key[];
  readonly closes: readonly Key[];
};

/**
 * Cuts `range` into runs at every boundary of the marks. The runs follow each other without gap or overlap and together
 * are exactly `range`; marks outside it are left out and marks across its edge are cut.
 * Sorts the boundaries once: n log n in the number of spans, however they overlap.
 */
export function markedRuns<Key>(range: Span, marks: readonly Mark<Key>[]): readonly MarkedRun<Key>[] {
  const inside = marks.map((mark) => clipped(mark.spans, range));
  const boundaries = [...new Set([range.start, range.end, ...inside.flat().flatMap((s) => [s.start, s.end])])];
  boundaries.sort((a, b) => a - b);

  const changes = changesByOffset(inside);
  const covering = new Map<number, number>();
  const seen = new Set<number>();
  const lastEnd = inside.map((spans) => Math.max(-1, ...spans.map((s) => s.end)));

  const runs: MarkedRun<Key>[] = [];
  for (const [index, start] of boundaries.entries()) {
    const end = boundaries[index + 1];
    if (end === undefined) break;
    for (const { mark, step } of changes.get(start) ?? []) covering.set(mark, (covering.get(mark) ?? 0) + step);
    const here = [...covering.keys()].filter((mark) => (covering.get(mark) ?? 0) > 0).sort((a, b) => a - b);
    const opening = here.filter((mark) => !seen.has(mark));
    for (const mark of opening) seen.add(mark);
    for (const [mark, depth] of covering) if (depth === 0) covering.delete(mark);
    runs.push({
      start,
      end,
      keys: keysOf(marks, here),
      opens: keysOf(marks, opening),
      closes: keysOf(
        marks,
        here.filter((mark) => lastEnd[mark] === end),
      ),
    });
  }
  return runs;
}

/**
 * Gives each mark the lowest lane that no overlapping mark has taken, so that underlines of overlapping claims run
 * side by side instead of over each other. Lane 0 lies nearest to the words.
 */
export function lanes<Key>(marks: readonly Mark<Key>[]): ReadonlyMap<Key, number> {
  const taken: (readonly Span[])[] = [];
  const result = new Map<Key, number>();
  for (const mark of marks) {
    const free = taken.findIndex((spans) => !overlap(spans, mark.spans));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), ...mark.spans];
    result.set(mark.key, lane);
  }
  return result;
}

function clipped(spans: readonly Span[], range: Span): readonly Span[] {
  return spans
    .map((s) => ({ start: Math.max(s.start, range.start), end: Math.min(s.end, range.end) }))
    .filter((s) => s.start < s.end);
}

function changesByOffset(spansOfMarks: readonly (readonly Span[])[]) {
  const changes = new Map<number, { readonly mark: number; readonly step: 1 | -1 }[]>();
  const note = (offset: number, mark: number, step: 1 | -1) => {
    const at = changes.get(offset);
    if (at) at.push({ mark, step });
    else changes.set(offset, [{ mark, step }]);
  };
  for (const [mark, spans] of spansOfMarks.entries()) {
    for (const span of spans) {
      note(span.start, mark, 1);
      note(span.end, mark, -1);
    }
  }
  return changes;
}

function keysOf<Key>(marks: readonly Mark<Key>[], indices: readonly number[]): readonly Key[] {
  return indices.flatMap((index) => {
    const mark = marks[index];
    return mark ? [mark.key] : [];
  });
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
