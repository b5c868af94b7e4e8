import { afterEach, describe, expect, it } from 'vitest';
import { takeApart } from '#lib/jobs/take-apart.ts';
import { openPool, poolSize, type Pool, type PoolOptions } from '#lib/workers/pool.ts';
import type { Order } from './support/obedient-thread.ts';

const opened: Pool[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.close()));
});

/** A pool of threads that do as they are told. */
function obedient(options: PoolOptions = {}) {
  const pool = openPool({ entry: new URL('./support/obedient-thread.ts', import.meta.url), size: 1, ...options });
  opened.push(pool);
  const order = (what: Order, who = 'ana', signal?: AbortSignal) =>
    pool.workers.readPage(what as never, { who, signal });
  return { pool, order };
}

const echo = (word: string, afterMs = 0): Order => ({ do: 'echo', word, afterMs });

describe('a pool of threads', () => {
  it('does the real jobs in the real thread, with the same result as without', async () => {
    const pool = openPool({ size: 1 });
    opened.push(pool);
    const input = { text: 'Taxes rose by 4 percent, the mayor said.', published: '2026-03-09', edits: [] };
    expect(await pool.workers.takeApart(input, { who: 'ana' })).toEqual(takeApart(input));
    expect(pool.stats()).toMatchObject({ done: 1, died: 0, running: 0, queued: 0 });
  });

  it('has two threads on the smallest machine and no more than four on the largest', () => {
    expect([1, 2, 3, 64].map(poolSize)).toEqual([2, 2, 3, 4]);
  });

  it('starts its threads ahead when it is warmed', () => {
    const { pool } = obedient({ size: 2 });
    expect(pool.stats().threads).toBe(0);
    pool.warm();
    expect(pool.stats().threads).toBe(2);
  });
});

describe('a job that goes wrong', () => {
  it('is stopped at the deadline, told in words, and the next is done', async () => {
    const { pool, order } = obedient({ deadlineMs: 1000 });
    expect(await order({ do: 'spin' })).toMatchObject({
      ok: false,
      error: { kind: 'refused', message: expect.stringContaining('longer than 1 seconds') as string },
    });
    expect(await order(echo('still here'))).toEqual({ ok: true, value: 'still here' });
    expect(pool.stats()).toMatchObject({ died: 1, done: 1 });
  });

  it('that runs out of memory is one refusal, and the next is done', async () => {
    const deaths: Error[] = [];
    const { order } = obedient({ memoryMb: 24, report: (death) => deaths.push(death) });
    expect(await order({ do: 'fill memory' })).toMatchObject({
      ok: false,
      error: { kind: 'refused', message: expect.stringContaining('memory') as string },
    });
    expect(await order(echo('still here'))).toEqual({ ok: true, value: 'still here' });
    expect(deaths).toHaveLength(1);
  });

  it.each(['throw outside', 'exit'] as const)(
    'that ends its thread (%s) is reported, and the next is done',
    async (what) => {
      const deaths: Error[] = [];
      const { order } = obedient({ report: (death) => deaths.push(death) });
      expect(await order({ do: what })).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
      expect(await order(echo('still here'))).toEqual({ ok: true, value: 'still here' });
      expect(deaths).toHaveLength(1);
    },
  );

  it('that throws is an exception, as it would be without threads', async () => {
    const { order } = obedient();
    await expect(order({ do: 'throw' })).rejects.toThrow('a bug in a job');
    expect(await order(echo('still here'))).toEqual({ ok: true, value: 'still here' });
  });

  it('is not the death of those who wait', async () => {
    const { order } = obedient();
    const results = await Promise.all([order({ do: 'exit' }), order(echo('one')), order(echo('two'), 'ben')]);
    expect(results.map(({ ok }) => ok)).toEqual([false, true, true]);
  });

  it('whose thread cannot even be loaded is told, and nothing is tried without end', async () => {
    const { order, pool } = obedient({ entry: new URL('./support/no-such-thread.ts', import.meta.url) });
    expect(await order(echo('never'))).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    expect(pool.stats().died).toBe(1);
  });
});

describe('cancelling', () => {
  it('stops a job that runs', async () => {
    const { pool, order } = obedient();
    const cancel = new AbortController();
    const spinning = order({ do: 'spin' }, 'ana', cancel.signal);
    cancel.abort();
    expect(await spinning).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await order(echo('still here'))).toEqual({ ok: true, value: 'still here' });
    expect(pool.stats()).toMatchObject({ cancelled: 1, running: 0 });
  });

  it('takes a job that waits out of the line', async () => {
    const { pool, order } = obedient();
    const cancel = new AbortController();
    const first = order(echo('first', 300));
    const second = order(echo('second'), 'ana', cancel.signal);
    expect(pool.stats()).toMatchObject({ running: 1, queued: 1 });
    cancel.abort();
    expect(await second).toMatchObject({ ok: false });
    expect(pool.stats().queued).toBe(0);
    expect(await first).toEqual({ ok: true, value: 'first' });
  });

  it('before it begins does nothing at all', async () => {
    const { pool, order } = obedient();
    expect(await order(echo('never'), 'ana', AbortSignal.abort())).toMatchObject({ ok: false });
    expect(pool.stats().threads).toBe(0);
  });
});

describe('whoever waits', () => {
  it('gets a turn after one job of each other person, however many they have', async () => {
    const { order } = obedient();
    const finished: string[] = [];
    const done = (word: string, who: string) => order(echo(word), who).then(() => finished.push(word));
    await Promise.all([
      ...['ana 1', 'ana 2', 'ana 3', 'ana 4'].map((word) => done(word, 'ana')),
      done('ben 1', 'ben'),
      done('ben 2', 'ben'),
      done('eve 1', 'eve'),
    ]);
    expect(finished).toEqual(['ana 1', 'ana 2', 'ben 1', 'eve 1', 'ana 3', 'ben 2', 'ana 4']);
  });

  it('finds a thread even while one person has long jobs for all of them', async () => {
    const { order } = obedient({ size: 2 });
    const cancel = new AbortController();
    const long = ['a', 'b', 'c'].map(() => order({ do: 'spin' }, 'ana', cancel.signal));
    expect(await order(echo('short'), 'ben')).toEqual({ ok: true, value: 'short' });
    cancel.abort();
    await Promise.all(long);
  });

  it('is turned away in words when one person or everybody waits for too much', async () => {
    const { pool, order } = obedient({ mostWaiting: 3, mostWaitingOfOne: 2 });
    const cancel = new AbortController();
    const waiting = ['ana', 'ana', 'ana', 'ben'].map((who) => order({ do: 'spin' }, who, cancel.signal));
    expect(await order(echo('one more'), 'ana')).toMatchObject({
      ok: false,
      error: { kind: 'busy', message: expect.stringContaining('You have 2 long texts waiting') as string },
    });
    expect(await order(echo('one more'), 'eve')).toMatchObject({
      ok: false,
      error: { kind: 'busy', message: expect.stringContaining('Many long texts') as string },
    });
    expect(pool.stats().turnedAway).toBe(2);
    cancel.abort();
    await Promise.all(waiting);
  });

  it('is not kept waiting for ever', async () => {
    const { order } = obedient({ longestWaitMs: 50 });
    const cancel = new AbortController();
    const spinning = order({ do: 'spin' }, 'ana', cancel.signal);
    expect(await order(echo('late'), 'ben')).toMatchObject({ ok: false, error: { kind: 'busy' } });
    cancel.abort();
    await spinning;
  });

  it('is told when the server stops', async () => {
    const { pool, order } = obedient();
    const both = [order({ do: 'spin' }), order(echo('next'))];
    await pool.close();
    expect(await Promise.all(both)).toMatchObject([{ error: { kind: 'busy' } }, { error: { kind: 'busy' } }]);
    expect(await order(echo('later'))).toMatchObject({ error: { kind: 'busy' } });
  });
});
