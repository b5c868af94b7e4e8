import { JOBS } from './jobs.ts';
import { workersThat } from './workers.ts';

/** Does each job in this thread: for the command line, the demonstration and tests, where nobody else waits. */
export const inlineWorkers = workersThat((name, input) => Promise.resolve(JOBS[name](input as never)));
