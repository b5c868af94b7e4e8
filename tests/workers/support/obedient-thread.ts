import { parentPort } from 'node:worker_threads';
import type { JobMessage, ThreadMessage } from '#lib/workers/messages.ts';

/** A worker thread that does what the test asks of it, instead of jobs. */
export type Order =
  | { readonly do: 'echo'; readonly word: string; readonly afterMs?: number }
  | { readonly do: 'spin' | 'fill memory' | 'throw' | 'throw outside' | 'exit' };

parentPort?.on('message', ({ input }: JobMessage) => obey(input as Order));

function obey(order: Order): void {
  const say = (message: ThreadMessage) => parentPort?.postMessage(message);
  switch (order.do) {
    case 'echo': {
      block(order.afterMs ?? 0);
      return say({ state: 'done', output: { ok: true, value: order.word } });
    }
    case 'spin':
      return block(Number.POSITIVE_INFINITY);
    case 'fill memory': {
      const kept: number[][] = [];
      for (;;) kept.push(Array.from({ length: 1000 }, (_, n) => n + 0.5));
    }
    case 'throw':
      return say({ state: 'threw', error: new Error('a bug in a job') });
    case 'throw outside':
      throw new Error('a bug outside of jobs');
    case 'exit':
      process.exit(3);
  }
}

function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
