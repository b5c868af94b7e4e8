import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { JOBS } from '#lib/jobs/jobs.ts';
import type { JobMessage, ThreadMessage } from './messages.ts';
import { warmUp } from './warm-up.ts';

// Where there are fewer processors than threads at work, whoever waits for a short answer goes first. Linux takes 0 for the
// calling thread; other systems for the whole process.
if (process.platform === 'linux') setPriority(0, 10);

// The entry of a worker thread. Messages that come while it warms up wait.
parentPort?.on('message', (message: JobMessage) => parentPort?.postMessage(outcome(message)));
warmUp();

function outcome({ name, input }: JobMessage): ThreadMessage {
  try {
    return { state: 'done', output: JOBS[name](input as never) };
  } catch (error) {
    return { state: 'threw', error };
  }
}
