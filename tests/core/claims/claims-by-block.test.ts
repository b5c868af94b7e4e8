import { describe, expect, it } from 'vitest';
import { claimsByBlock, firstEndingAfter } from '#lib/core/claims/claims-by-block.ts';

const blocks = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 30 },
];
const claim = (...spans: readonly (readonly [number, number])[]) => ({
  spans: spans.map(([start, end]) => ({ start, end })),
});

describe('claims by block', () => {
  it('puts a claim at each block that it has words in, once', () => {
    const inFirst = claim([0, 4], [5, 9]);
    const inTwo = claim([8, 14]);
    const apart = claim([1, 2], [25, 26]);
    expect(claimsByBlock(blocks, [inFirst, inTwo, apart])).toEqual([[inFirst, inTwo, apart], [inTwo], [apart]]);
  });

  it('puts nothing at a block that a claim only touches', () => {
    expect(claimsByBlock(blocks, [claim([10, 12]), claim([30, 31])])).toEqual([[], [], []]);
  });

  it('finds the first span that ends after an offset', () => {
    expect([0, 9, 10, 19, 20, 30].map((offset) => firstEndingAfter(blocks, offset))).toEqual([0, 0, 1, 1, 2, 3]);
  });
});
