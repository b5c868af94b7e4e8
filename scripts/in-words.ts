import { orRefuse } from '#lib/refuse-start.ts';
import { ServerEnded } from './serve.ts';

/** Runs a program of ours; what is in its way is one line on standard error and status 1. */
export const inWords = (body: () => Promise<void>): Promise<void> =>
  orRefuse(() =>
    body().catch((error: unknown) => {
      // One that refuses to start has said why, to the same terminal.
      if (error instanceof ServerEnded && error.status === 1) process.exit(1);
      throw error;
    }),
  );
