import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { JOBS, type JobInput, type JobName, type JobOutput } from './jobs.ts';

/** For whom a job is done. */
export type JobOptions = {
  /** The id of the person: turns are taken by person. */
  readonly who: string;
  /** Fires when nobody waits for the result any more. */
  readonly signal?: AbortSignal | undefined;
};

/** Does jobs, on a server in threads of their own. A bug in a job is an exception, as anywhere. */
export type Workers = {
  readonly [K in JobName]: (input: JobInput<K>, options: JobOptions) => Promise<JobOutput<K>>;
};

/** Workers that do every job in the same way. */
export function workersThat(
  doJob: (name: JobName, input: unknown, options: JobOptions) => Promise<Result<unknown, Problem>>,
): Workers {
  const names = Object.keys(JOBS) as JobName[];
  // What comes back under a name is what the job of that name gives.
  return Object.fromEntries(
    names.map((name) => [name, (input: unknown, options: JobOptions) => doJob(name, input, options)]),
  ) as unknown as Workers;
}
