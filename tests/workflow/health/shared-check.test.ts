import { expect, it } from 'vitest';
import { sharedCheck } from '#lib/workflow/health/shared-check.ts';

const times = { deadlineMs: 40, keptMs: 30 };
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('runs one check for all who ask at once, and gives its answer again for a while', async () => {
  let runs = 0;
  const ask = sharedCheck({ check: () => Promise.resolve((runs += 1)), late: -1, ...times });
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(await ask()).toBe(1);
  await pause(50);
  expect(await ask()).toBe(2);
});

it('says that it is late at the deadline, and starts no other check behind one that hangs', async () => {
  let runs = 0;
  let answer: (value: string) => void = () => undefined;
  const check = () => {
    runs += 1;
    return new Promise<string>((done) => (answer = done));
  };
  const ask = sharedCheck({ check, late: 'late', ...times });
  const since = performance.now();
  expect(await ask()).toBe('late');
  expect(performance.now() - since).toBeGreaterThanOrEqual(30);
  expect(await Promise.all(Array.from({ length: 100 }, ask))).toEqual(Array.from({ length: 100 }, () => 'late'));
  expect(runs).toBe(1);
  answer('done');
  expect(await ask()).toBe('done');
  await pause(50);
  const next = ask();
  answer('done again');
  expect(await next).toBe('done again');
  expect(runs).toBe(2);
});
