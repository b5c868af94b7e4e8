import type { OriginId } from '#lib/core/ids.ts';
import { count } from '#lib/core/verdicts/permitted.ts';

/** The items that rest on one origin; null for an item whose origin nobody has named yet, which stands alone. */
export type OriginGroup<T> = { readonly originId: OriginId | null; readonly items: readonly T[] };

/** Groups evidence by where it ultimately comes from, in order of first appearance; what has no origin comes last. */
export function groupByOrigin<T extends { readonly originId: OriginId | null }>(
  items: readonly T[],
): readonly OriginGroup<T>[] {
  const groups = new Map<OriginId, T[]>();
  for (const item of items) {
    if (item.originId !== null) groups.set(item.originId, [...(groups.get(item.originId) ?? []), item]);
  }
  const alone = items.filter((item) => item.originId === null).map((item) => ({ originId: null, items: [item] }));
  return [...[...groups].map(([originId, members]) => ({ originId, items: members })), ...alone];
}

/** "3 links, 1 origin", and how many links have none yet. */
export function originsHeadline(groups: readonly OriginGroup<unknown>[]): string {
  const links = groups.reduce((sum, group) => sum + group.items.length, 0);
  const origins = groups.filter((group) => group.originId !== null).length;
  const loose = groups.length - origins;
  const words = `${count(links, 'link')}, ${count(origins, 'origin')}`;
  return loose === 0 ? words : `${words}, ${loose} without`;
}
