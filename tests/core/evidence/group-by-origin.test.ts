import { describe, expect, it } from 'vitest';
import { groupByOrigin, originsHeadline } from '#lib/core/evidence/group-by-origin.ts';
import type { OriginId } from '#lib/core/ids.ts';

const item = (name: string, origin: string | null) => ({ name, originId: origin as OriginId | null });

describe('evidence by origin', () => {
  it('is grouped in order of first appearance, with what has no origin last and alone', () => {
    const groups = groupByOrigin([
      item('a', null),
      item('b', 'readout'),
      item('c', 'witness'),
      item('d', 'readout'),
      item('e', null),
    ]);
    expect(groups.map((group) => [group.originId, group.items.map((one) => one.name).join('')])).toEqual([
      ['readout', 'bd'],
      ['witness', 'c'],
      [null, 'a'],
      [null, 'e'],
    ]);
    expect(originsHeadline(groups)).toBe('5 links, 2 origins, 2 without');
  });

  it('counts origins beside links', () => {
    const three = ['a', 'b', 'c'].map((name) => item(name, 'readout'));
    expect(originsHeadline(groupByOrigin(three))).toBe('3 links, 1 origin');
    expect(originsHeadline([])).toBe('0 links, 0 origins');
  });
});
