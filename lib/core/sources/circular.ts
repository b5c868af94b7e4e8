import type { OriginId, SourceId } from '#lib/core/ids.ts';

/** One source relies on another for what it says. */
export type Citation = { readonly from: SourceId; readonly to: SourceId };

/**
 * Who cites whom in a circle: the groups of sources each of which, followed far enough, relies on itself. A source that
 * cites only itself is no circle. Groups and members come in the order of the citations.
 */
export function citationCircles(citations: readonly Citation[]): readonly (readonly SourceId[])[] {
  const sources = [...new Set(citations.flatMap(({ from, to }) => [from, to]))];
  const reach = new Map(sources.map((source) => [source, reachedFrom(source, citations)]));
  const inCircle = (a: SourceId, b: SourceId) => reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true;
  const groups = sources.map((source) => sources.filter((other) => other !== source && inCircle(source, other)));
  return sources.flatMap((source, index) => {
    const others = groups[index] ?? [];
    const isFirst = others.every((other) => sources.indexOf(other) > index);
    return others.length > 0 && isFirst ? [[source, ...others]] : [];
  });
}

/**
 * The origins that rest on one another: each item of evidence says that its publisher has it from its origin's source,
 * and these statements go round.
 */
export function circularOrigins(
  items: readonly {
    readonly publisher: SourceId;
    readonly originId: OriginId;
    readonly originSource: SourceId | null;
  }[],
): readonly OriginId[] {
  const citations = items.flatMap(({ publisher, originSource }) =>
    originSource === null || originSource === publisher ? [] : [{ from: publisher, to: originSource }],
  );
  const circle = new Set(citationCircles(citations).flat());
  const caught = items.filter((item) => item.originSource !== null && circle.has(item.originSource));
  return [...new Set(caught.map((item) => item.originId))];
}

/** All that is reached in one step or more; the source itself only by a circle. */
function reachedFrom(source: SourceId, citations: readonly Citation[]): ReadonlySet<SourceId> {
  const reached = new Set<SourceId>();
  const open = [source];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from, to } of citations) {
      if (from !== next || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
