import { beforeEach, describe, expect, it } from 'vitest';
import { turn } from '#lib/workflow/turns.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Holds the event loop for a millisecond. */
function step(): void {
  const until = performance.now() + 1;
  while (performance.now() < until);
}

async function work(steps: number, tell: () => void = () => undefined): Promise<void> {
  for (let done = 0; done < steps; done += 1) {
    await turn();
    step();
    tell();
  }
}

describe('turns', () => {
  beforeEach(settled);

  it('keep somebody else no longer where many things are under way than where one is', async () => {
    let [steps, most, isOver] = [0, 0, false];
    const many = Array.from({ length: 12 }, () => work(30, () => (steps += 1)));
    void Promise.all(many).then(() => (isOver = true));
    while (!isOver) {
      steps = 0;
      await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, steps);
    }
    // With a turn for each of the twelve it would be 144.
    expect(most).toBeLessThan(40);
  });

  it('come to everybody who waits for one', async () => {
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((one) => work(40).then(() => done.push(one))));
    expect(done.toSorted()).toEqual([1, 2, 3]);
  });

  it('let nobody wait where the work is short', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('others'));
    await turn();
    await turn();
    order.push('mine');
    expect(order).toEqual(['mine']);
  });
});
