import { Worker } from 'node:worker_threads';
import type { JobMessage, ThreadMessage } from './messages.ts';

export type Outcome = ThreadMessage | { readonly state: 'died'; readonly outOfMemory: boolean; readonly error: Error };

export type Thread = {
  /** One job at a time. A thread that dies says so here, and does nothing after. */
  readonly run: (message: JobMessage) => Promise<Outcome>;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

export type ThreadOptions = {
  /** Another file than our own, for tests. */
  readonly entry?: URL | undefined;
  /** Of the old generation of its heap. `--max-old-space-size` goes before it. */
  readonly memoryMb: number;
};

/** A worker thread that is loaded and warm when its first job comes. It keeps no process alive unless it has a job. */
export function openThread({ entry, memoryMb }: ThreadOptions): Thread {
  const options = { resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB } };
  // Written out, because the bundler finds the entry by this form.
  const worker =
    entry === undefined ? new Worker(new URL('./thread.ts', import.meta.url), options) : new Worker(entry, options);
  worker.unref();
  let alive = true;
  let death: Error | null = null;
  let answer: ((outcome: Outcome) => void) | null = null;
  const settle = (outcome: Outcome) => {
    worker.unref();
    answer?.(outcome);
    answer = null;
  };
  const died = (): Outcome => ({
    state: 'died',
    outOfMemory: death !== null && 'code' in death && death.code === 'ERR_WORKER_OUT_OF_MEMORY',
    error: death ?? new Error('A worker thread ended by itself.'),
  });
  worker.on('message', (message: ThreadMessage) => settle(message));
  worker.on('messageerror', (error) => settle({ state: 'threw', error }));
  worker.on('error', (error) => {
    death = error instanceof Error ? error : new Error('A worker thread threw.', { cause: error });
  });
  worker.on('exit', () => {
    alive = false;
    settle(died());
  });
  return {
    run: (message) => {
      if (!alive) return Promise.resolve(died());
      worker.ref();
      return new Promise((resolve) => {
        answer = resolve;
        worker.postMessage(message);
      });
    },
    isAlive: () => alive,
    end: async () => {
      alive = false;
      await worker.terminate();
    },
  };
}

/** Half of the default: a long text takes a tenth longer, and a hundred megabytes less of the machine. */
const YOUNG_MB = 24;
