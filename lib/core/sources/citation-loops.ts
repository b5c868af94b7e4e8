/** One says that it has it from the other. Both are keys. */
export type CitationStep = { readonly from: string; readonly to: string };

/**
 * The loops in who has it from whom, each as the keys on the way round, from the smallest on. Of the loops through one
 * source the shortest is given, so every source that relies on itself stands in one at least.
 */
export function citationLoops(steps: readonly CitationStep[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of steps) if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  for (const [from, all] of next) next.set(from, [...new Set(all)].toSorted());
  const loops: (readonly string[])[] = [];
  const covered = new Set<string>();
  for (const start of [...next.keys()].toSorted()) {
    if (covered.has(start)) continue;
    const loop = shortestWayRound(start, next);
    if (loop === null) continue;
    for (const key of loop) covered.add(key);
    loops.push(turned(loop));
  }
  return loops;
}

function shortestWayRound(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const before = new Map<string, string>();
  const open = [start];
  for (let at = 0; at < open.length; at += 1) {
    const key = open[at] ?? start;
    for (const to of next.get(key) ?? []) {
      if (to === start) return wayTo(key, start, before);
      if (before.has(to)) continue;
      before.set(to, key);
      open.push(to);
    }
  }
  return null;
}

function wayTo(last: string, start: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way = [last];
  for (let key = last; key !== start;) {
    key = before.get(key) ?? start;
    way.unshift(key);
  }
  return way;
}

/** The same loop from its smallest key on. */
function turned(loop: readonly string[]): readonly string[] {
  const at = loop.indexOf(loop.toSorted()[0] ?? '');
  return [...loop.slice(at), ...loop.slice(0, at)];
}
