import { describe, expect, it } from 'vitest';
import { layOut } from '#app/(signed-in)/articles/[id]/_components/copy-layout.ts';
import type { DeskVersion } from '#lib/schema/desk-view.ts';
import { claim } from './desk-rows.ts';

const version: DeskVersion = {
  number: 1,
  textStart: 0,
  text: 'The ferry sails.\nIt is new.',
  sha256: 'abc',
  dateline: null,
  blocks: [
    { id: 'b1', kind: 'paragraph', start: 0, end: 16 },
    { id: 'b2', kind: 'paragraph', start: 17, end: 27 },
  ],
  sentences: [],
};
const first = claim('c1', { spans: [{ start: 0, end: 9 }] });
const second = claim('c2', { spans: [{ start: 17, end: 26 }] });
const across = claim('c3', {
  spans: [
    { start: 4, end: 9 },
    { start: 17, end: 19 },
  ],
});

describe('laying claims into the copy', () => {
  it('puts each claim into its block, and its note where it begins', () => {
    const laid = layOut(version, [first, second]);
    expect(laid.map((block) => block.notes.map((one) => one.id))).toEqual([['c1'], ['c2']]);
  });

  it('marks a claim in each block that has its words, and notes it once', () => {
    const laid = layOut(version, [first, across, second]);
    expect(laid.map((block) => block.claims.map((one) => one.id))).toEqual([
      ['c1', 'c3'],
      ['c3', 'c2'],
    ]);
    expect(laid.map((block) => block.notes.map((one) => one.id))).toEqual([['c1', 'c3'], ['c2']]);
  });

  it('gives back the very same block when none of its claims changed', () => {
    const before = layOut(version, [first, second]);
    const after = layOut(version, [{ ...first, code: 'attributed' }, second], before);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('stays quick with 500 claims', () => {
    const blocks = Array.from({ length: 500 }, (_, i) => ({
      id: `b${i}`,
      kind: 'paragraph' as const,
      start: i * 10,
      end: i * 10 + 9,
    }));
    const claims = blocks.map((block, i) => claim(`c${i}`, { spans: [{ start: block.start, end: block.end }] }));
    const long = { ...version, blocks };
    const before = layOut(long, claims);
    const changed = claims.map((one, i) => (i === 250 ? { ...one, code: 'disputed' as const } : one));
    const after = layOut(long, changed, before);
    expect(after.filter((block, i) => block !== before[i])).toHaveLength(1);
  });
});
