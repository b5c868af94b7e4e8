import type { Block } from '#lib/core/claims/extraction.ts';
import type { Span } from '#lib/core/text/span.ts';

/** The places of an entry of the sheet, shown in the copy; `at` is the one in sight. */
export type FoundPlaces = {
  readonly entryId: string;
  readonly places: readonly Span[];
  readonly at: number;
  /** By id of the block that they stand in. */
  readonly byBlock: ReadonlyMap<string, readonly FoundSpan[]>;
};
export type FoundSpan = Span & { readonly isHere: boolean };

export function foundPlaces(
  entryId: string,
  places: readonly Span[],
  { at, blocks }: { readonly at: number; readonly blocks: readonly Block[] },
): FoundPlaces {
  const byBlock = new Map<string, FoundSpan[]>();
  let next = 0;
  for (const [i, place] of places.entries()) {
    while (next < blocks.length && (blocks[next]?.end ?? Infinity) <= place.start) next += 1;
    const block = blocks[next];
    if (block === undefined) break;
    const span = { start: place.start, end: place.end, isHere: i === at };
    const list = byBlock.get(block.id);
    if (list === undefined) byBlock.set(block.id, [span]);
    else list.push(span);
  }
  return { entryId, places, at, byBlock };
}
