import { expect, test } from 'vitest';
import { decide } from '#lib/core/claims/grammar/decide.ts';

const candidates = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([value, score]) => ({ value, score }));

test('the candidate that leads by the margin wins', () => {
  expect(decide(candidates({ left: 3, said: 1 }), 2)).toBe('left');
  expect(decide(candidates({ said: 1, left: 3, stayed: 0 }), 1.5)).toBe('left');
});

test('below the margin nothing is decided', () => {
  expect(decide(candidates({ left: 3, said: 2 }), 1.5)).toBeNull();
  expect(decide(candidates({ left: 2, said: 2 }), 0.1)).toBeNull();
});

test('one candidate alone has nothing to lead, and none at all decides nothing', () => {
  expect(decide(candidates({ left: -4 }), 2)).toBe('left');
  expect(decide([], 0)).toBeNull();
});

test('without a margin the earlier of two equal candidates wins', () => {
  expect(decide(candidates({ left: 1, said: 1 }), 0)).toBe('left');
});
