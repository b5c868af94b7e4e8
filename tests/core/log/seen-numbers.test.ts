import { describe, expect, it } from 'vitest';
import { seenNumbers } from '#lib/core/log/seen-numbers.ts';

describe('the numbers of a log of which some entries are hidden', () => {
  it('are its sequences where none is', () => {
    const { numberOf, sequenceOf } = seenNumbers([]);
    expect([1, 7].map(numberOf)).toEqual([1, 7]);
    expect([1, 7].map(sequenceOf)).toEqual([1, 7]);
  });

  it('have no gap where one is', () => {
    const { numberOf } = seenNumbers([2, 3, 6]);
    expect([1, 4, 5, 7].map(numberOf)).toEqual([1, 2, 3, 4]);
  });

  it.each([[[]], [[1]], [[1, 2, 3]], [[3, 4, 9]], [[2, 4, 6, 8]]])(
    'lead back to the entry, with %j hidden',
    (hidden) => {
      const { numberOf, sequenceOf } = seenNumbers(hidden);
      for (let sequence = 1; sequence < 12; sequence += 1)
        if (!hidden.includes(sequence)) expect(sequenceOf(numberOf(sequence))).toBe(sequence);
    },
  );
});
