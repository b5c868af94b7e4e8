import type { ClaimPassage, TextPair } from '#lib/core/sources/claim-passages.ts';
import { citationLoops, type CitationStep } from '#lib/core/sources/citation-loops.ts';
import { alone, voiceGroups, voiceKey, type VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import type { Voice } from '#lib/core/sources/voice.ts';

/** Where a passage's claim comes from in the end: the groups that it passes through, the last of them the origin. */
export type Trace = {
  readonly passage: ClaimPassage;
  readonly publisher: VoiceGroup;
  /** Without the publisher; empty for its own reporting. */
  readonly way: readonly VoiceGroup[];
  /** The sources of the loop that the way ends in, in order; null where it ends. */
  readonly loop: readonly VoiceGroup[] | null;
  /** The text that shows where it comes from, where the passage itself does not. */
  readonly pair: TextPair | null;
};

export type Traced = {
  readonly traces: readonly Trace[];
  readonly loops: readonly (readonly VoiceGroup[])[];
  readonly groups: readonly VoiceGroup[];
};

/** Follows every passage to where it ends, whoever it passes through on the way. */
export function traceOrigins(passages: readonly ClaimPassage[], pairs: readonly TextPair[]): Traced {
  const grouped = voiceGroups(
    passages.flatMap(({ publisher, from }) => [
      publisher,
      ...(from.voice === null ? [] : [from.voice]),
      ...from.through,
    ]),
  );
  const groupOf = (voice: Voice): VoiceGroup => grouped.get(voiceKey(voice)) ?? alone(voice);
  const groups = new Map([...grouped.values()].map((group) => [group.order, group]));
  const borrowed = borrowedSources(passages, pairs, groupOf);
  const nextOf = (passage: ClaimPassage): VoiceGroup | null => {
    const next = passage.from.voice === null ? (borrowed.get(passage)?.group ?? null) : groupOf(passage.from.voice);
    return next !== null && next.key === groupOf(passage.publisher).key ? null : next;
  };
  const steps: CitationStep[] = [];
  const shown: CitationStep[] = [];
  const reporting = new Set<string>();
  const captured = new Set(passages.map(({ publisher }) => groupOf(publisher).order));
  for (const passage of passages) {
    const from = groupOf(passage.publisher).order;
    const next = nextOf(passage);
    if (next === null) reporting.add(from);
    else {
      steps.push({ from, to: next.order });
      if (borrowed.get(passage) === undefined) shown.push({ from, to: next.order });
    }
    // Its copy shows whom a carrier that was not captured has it from.
    for (const carrier of passage.from.through) {
      const order = groupOf(carrier).order;
      shown.push({ from, to: order });
      if (next !== null && order !== next.order && !captured.has(order)) steps.push({ from: order, to: next.order });
    }
  }
  const ends = waysOut(steps, reporting);
  const loops = citationLoops(shown).map((loop) => loop.flatMap((order) => groups.get(order) ?? []));
  const traces = passages
    .filter(({ item }) => item !== null)
    .map((passage): Trace => {
      const publisher = groupOf(passage.publisher);
      const next = nextOf(passage);
      const pair = borrowed.get(passage)?.pair ?? null;
      const carriers = new Set(passage.from.through.map((carrier) => groupOf(carrier).key));
      const round = loops.find(
        (loop) => loop.some(({ key }) => key === publisher.key) && loop.some(({ key }) => carriers.has(key)),
      );
      if (round !== undefined) return { passage, publisher, way: next === null ? [] : [next], loop: round, pair };
      if (next === null) return { passage, publisher, way: [], loop: null, pair };
      const way = ends.get(next.order);
      if (way !== undefined)
        return { passage, publisher, way: way.flatMap((order) => groups.get(order) ?? []), loop: null, pair };
      return { passage, publisher, way: [next], loop: loopFrom(next.order, steps, loops), pair };
    });
  return { traces, loops, groups: [...groups.values()] };
}

type Borrowed = { readonly group: VoiceGroup; readonly pair: TextPair };

/** Passages that name nobody and share their words with one that does: they have it from the same source. */
function borrowedSources(
  passages: readonly ClaimPassage[],
  pairs: readonly TextPair[],
  groupOf: (voice: Voice) => VoiceGroup,
): ReadonlyMap<ClaimPassage, Borrowed> {
  const found = new Map<ClaimPassage, Borrowed>();
  for (;;) {
    const wave = passages.flatMap((passage): readonly (readonly [ClaimPassage, Borrowed])[] => {
      if (passage.from.voice !== null || found.has(passage)) return [];
      const offers = pairs.flatMap((pair): readonly Borrowed[] => {
        if (pair.first !== passage && pair.second !== passage) return [];
        const other = pair.first === passage ? pair.second : pair.first;
        const group = other.from.voice === null ? found.get(other)?.group : groupOf(other.from.voice);
        return group === undefined ? [] : [{ group, pair }];
      });
      const [first] = offers.toSorted(
        (a, b) => compare(a.group.order, b.group.order) || compare(idOf(a.pair), idOf(b.pair)),
      );
      return first === undefined ? [] : [[passage, first] as const];
    });
    if (wave.length === 0) return found;
    for (const [passage, offer] of wave) found.set(passage, offer);
  }
}

const idOf = ({ first, second }: TextPair): string =>
  `${first.capture.id} ${first.item ?? ''} ${second.capture.id} ${second.item ?? ''}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each source the shortest way to one that reports itself or cites nobody; none for those that only cite in a loop. */
function waysOut(
  steps: readonly CitationStep[],
  reporting: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const citing = new Set(steps.map(({ from }) => from));
  const keys = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].toSorted();
  const ways = new Map<string, readonly string[]>(
    keys.filter((key) => reporting.has(key) || !citing.has(key)).map((key) => [key, [key]]),
  );
  for (;;) {
    const wave = keys.flatMap((key) => {
      if (ways.has(key)) return [];
      const onward = steps
        .flatMap(({ from, to }) => (from === key ? [ways.get(to)] : []))
        .filter((way) => way !== undefined);
      const [first] = onward.toSorted(
        (a, b) => a.length - b.length || compare(a.at(-1) ?? '', b.at(-1) ?? '') || compare(a.join(' '), b.join(' ')),
      );
      return first === undefined ? [] : [[key, [key, ...first]] as const];
    });
    if (wave.length === 0) return ways;
    for (const [key, way] of wave) ways.set(key, way);
  }
}

/** The loop that whoever goes on from here ends in. */
function loopFrom(
  start: string,
  steps: readonly CitationStep[],
  loops: readonly (readonly VoiceGroup[])[],
): readonly VoiceGroup[] | null {
  const reached = new Set([start]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of steps) if (reached.has(from)) reached.add(to);
  }
  const inside = loops.filter((loop) => loop.every(({ order }) => reached.has(order)));
  const [first] = inside.toSorted((a, b) =>
    compare(a.map(({ order }) => order).join(' '), b.map(({ order }) => order).join(' ')),
  );
  return first ?? null;
}
