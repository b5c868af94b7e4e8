import { expect, it } from 'vitest';
import { randomStore } from '#lib/random-store.ts';

it('gives other bytes each time, also after it was filled again', () => {
  const next = randomStore(10);
  const given = Array.from({ length: 1000 }, () => Buffer.from(next()).toString('hex'));
  expect(given.every((hex) => hex.length === 20)).toBe(true);
  expect(new Set(given).size).toBe(1000);
});
