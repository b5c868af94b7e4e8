import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedInQueue, MOST_COUNTED, shareRoom } from '#lib/core/claims/queue.ts';

describe('sharing the room of the queue', () => {
  it('gives the first sections what they need, and every other one a few', () => {
    expect(shareRoom([2, 0, 80, 50, 50], { room: 50, least: 5 })).toEqual([2, 0, 38, 5, 5]);
    expect(shareRoom([0, 0, 0, 120, 3], { room: 50, least: 5 })).toEqual([0, 0, 0, 47, 3]);
  });

  it('never shows more than there is or than there is room for, and leaves no section empty', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }), (waiting) => {
        const shown = shareRoom(waiting, { room: 50, least: 5 });
        shown.forEach((count, index) => expect(count).toBeLessThanOrEqual(waiting[index] ?? 0));
        expect(shown.every((count, index) => count >= Math.min(5, waiting[index] ?? 0))).toBe(true);
        const all = waiting.reduce((sum, count) => sum + count, 0);
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(Math.min(50, all));
      }),
    );
  });
});

it('says a number as it is, and of one that was not counted to its end that it is more', () => {
  expect([0, 12, MOST_COUNTED - 1, MOST_COUNTED].map(countedInQueue)).toEqual(['0', '12', '99', '99+']);
});
