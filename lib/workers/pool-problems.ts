import { problem, type Problem } from '#lib/core/problem.ts';

/** What somebody is told whose job was not done. */
export const CANCELLED = problem('refused', 'This was cancelled. Nothing was saved.');
export const STOPPING = problem(
  'busy',
  'The server is being stopped. Nothing was saved. Please try again in a minute.',
);
export const ALL_BUSY = problem(
  'busy',
  'Many long texts are being read at the moment. Nothing was saved. Please try again in a minute.',
);
export const DIED = problem('unexpected', 'Reading this failed on our side. Nothing was saved. Please try again.');
export const OUT_OF_MEMORY = problem(
  'refused',
  'This needs more memory than one text may take, so it was stopped. Nothing was saved. Try it in smaller parts.',
);

export const tooMuchWaiting = (jobs: number): Problem =>
  problem('busy', `You have ${jobs} long texts waiting already. Nothing was saved. Please wait until they are read.`);

export const tookTooLong = (milliseconds: number): Problem =>
  problem(
    'refused',
    `This took longer than ${Math.round(milliseconds / 1000)} seconds, so it was stopped. Nothing was saved. Try it in smaller parts.`,
  );
