import type { Span } from '#lib/core/text/span.ts';

/**
 * For each block the claims that have words in it, in their order. Looks the blocks up, which follow each other in the
 * text; a claim may have words in several.
 */
export function claimsByBlock<Claim extends { readonly spans: readonly Span[] }>(
  blocks: readonly Span[],
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const found = blocks.map((): Claim[] => []);
  for (const claim of claims) {
    const touched = new Set<number>();
    for (const span of claim.spans) {
      for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index += 1) {
        const block = blocks[index];
        if (block === undefined || block.start >= span.end) break;
        touched.add(index);
      }
    }
    for (const index of touched) found[index]?.push(claim);
  }
  return found;
}

/** Of spans that follow each other, the place of the first that ends after the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
