import type { JobName } from '#lib/jobs/jobs.ts';

/** To a worker thread, which does one job at a time. */
export type JobMessage = { readonly name: JobName; readonly input: unknown };

/** From it. `threw`: a bug, with the exception as far as it can be copied. */
export type ThreadMessage =
  { readonly state: 'done'; readonly output: unknown } | { readonly state: 'threw'; readonly error: unknown };
