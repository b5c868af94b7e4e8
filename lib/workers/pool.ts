import { availableParallelism } from 'node:os';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { fairQueue } from '#lib/jobs/fair-queue.ts';
import { workersThat, type JobOptions, type Workers } from '#lib/jobs/workers.ts';
import { interruption } from './interruption.ts';
import type { JobMessage } from './messages.ts';
import { openThread, type Thread } from './open-thread.ts';
import { ALL_BUSY, CANCELLED, DIED, OUT_OF_MEMORY, STOPPING, tookTooLong, tooMuchWaiting } from './pool-problems.ts';

export type Pool = {
  readonly workers: Workers;
  readonly stats: () => PoolStats;
  /** Starts the threads, so that the first job finds them loaded. */
  readonly warm: () => void;
  /** Ends the threads; whoever still waits for one is told that the server stops. */
  readonly close: () => Promise<void>;
};

/** Of this moment, and how many jobs there were since the start by how they ended. */
export type PoolStats = {
  readonly threads: number;
  readonly running: number;
  readonly queued: number;
  readonly done: number;
  /** Over the deadline, out of memory, or by themselves. */
  readonly died: number;
  readonly cancelled: number;
  readonly turnedAway: number;
};

export type PoolOptions = {
  readonly entry?: URL;
  readonly size?: number;
  readonly memoryMb?: number;
  /** How long a job may take. */
  readonly deadlineMs?: number;
  /** How long a job may wait before it begins. */
  readonly longestWaitMs?: number;
  readonly mostWaiting?: number;
  readonly mostWaitingOfOne?: number;
  /** Told of each thread that died of itself, for the log. */
  readonly report?: (death: Error) => void;
};

/**
 * Worker threads for long work, shared fairly: people take turns, and one person never holds all threads. What waits is
 * bounded, and so are the time and the memory of each job. A thread that dies takes one job with it and is replaced.
 */
export function openPool({
  entry,
  size = poolSize(availableParallelism()),
  memoryMb = 256,
  deadlineMs = 30_000,
  longestWaitMs = 60_000,
  mostWaiting = 64,
  mostWaitingOfOne = 16,
  report = () => undefined,
}: PoolOptions = {}): Pool {
  type Ticket = { readonly who: string; readonly grant: (thread: Thread) => void };
  const queue = fairQueue<Ticket>();
  const idle: Thread[] = [];
  const busy = new Map<Thread, string>();
  const counts = { done: 0, died: 0, cancelled: 0, turnedAway: 0 };
  const closing = new AbortController();

  const mayHave = (who: string) => [...busy.values()].filter((one) => one === who).length < Math.max(1, size - 1);

  function giveTurns(): void {
    while (busy.size < size && !closing.signal.aborted) {
      const ticket = queue.next(mayHave);
      if (ticket === undefined) return;
      const waiting = idle.pop();
      const thread = waiting?.isAlive() ? waiting : openThread({ entry, memoryMb });
      busy.set(thread, ticket.who);
      ticket.grant(thread);
    }
  }

  async function threadFor(who: string, signal: AbortSignal): Promise<Result<Thread, Problem>> {
    if (queue.sizeOf(who) >= mostWaitingOfOne) return turnAway(tooMuchWaiting(mostWaitingOfOne));
    if (queue.size() >= mostWaiting) return turnAway(ALL_BUSY);
    const { promise: granted, resolve: grant } = Promise.withResolvers<Thread>();
    const ticket = { who, grant };
    queue.add(who, ticket);
    giveTurns();
    const interrupted = interruption(longestWaitMs, signal);
    const turn = await Promise.race([granted, interrupted.happens]);
    interrupted.clear();
    if (typeof turn !== 'string') return ok(turn);
    // A thread that was granted in the same moment goes to the next in line.
    if (!queue.remove(who, ticket)) giveBack(await granted);
    return turn === 'late' ? turnAway(ALL_BUSY) : cancelled();
  }

  function turnAway(why: Problem): Result<never, Problem> {
    counts.turnedAway += 1;
    return fail(why);
  }

  function cancelled(): Result<never, Problem> {
    counts.cancelled += 1;
    return fail(closing.signal.aborted ? STOPPING : CANCELLED);
  }

  function giveBack(thread: Thread): void {
    busy.delete(thread);
    // Replaced at once, so that the next job finds a warm one.
    if (!closing.signal.aborted) idle.push(thread.isAlive() ? thread : openThread({ entry, memoryMb }));
    giveTurns();
  }

  async function runOn(thread: Thread, message: JobMessage, signal: AbortSignal): Promise<Result<unknown, Problem>> {
    const interrupted = interruption(deadlineMs, signal);
    const outcome = await Promise.race([interrupted.happens, thread.run(message)]);
    interrupted.clear();
    if (outcome === 'late' || outcome === 'cancelled') {
      await thread.end();
      if (outcome === 'cancelled') return cancelled();
      counts.died += 1;
      return fail(tookTooLong(deadlineMs));
    }
    if (outcome.state === 'threw') throw outcome.error;
    if (outcome.state === 'done') {
      counts.done += 1;
      return outcome.output as Result<unknown, Problem>;
    }
    counts.died += 1;
    report(outcome.error);
    return fail(outcome.outOfMemory ? OUT_OF_MEMORY : DIED);
  }

  async function submit(message: JobMessage, { who, signal }: JobOptions): Promise<Result<unknown, Problem>> {
    const ends = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
    if (ends.aborted) return cancelled();
    const thread = await threadFor(who, ends);
    if (!thread.ok) return thread;
    try {
      return await runOn(thread.value, message, ends);
    } finally {
      giveBack(thread.value);
    }
  }

  return {
    workers: workersThat((name, input, options) => submit({ name, input }, options)),
    stats: () => ({ ...counts, threads: idle.length + busy.size, running: busy.size, queued: queue.size() }),
    warm: () => {
      while (idle.length + busy.size < size) idle.push(openThread({ entry, memoryMb }));
    },
    close: async () => {
      closing.abort();
      await Promise.all([...idle, ...busy.keys()].map((thread) => thread.end()));
    },
  };
}

/** Two at least, so that no long job stands before a short one; beyond four they would only share the memory. */
export const poolSize = (processors: number): number => Math.min(4, Math.max(2, processors));
