import { startRefusal } from './core/cannot-start.ts';

/**
 * Starts, or says in one line what is in the way and ends the process: a server that cannot work does not pretend to.
 * Thrown on, the error would be printed with its stack, and what is in the way be lost above it.
 */
export async function orRefuse(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${startRefusal(error)}\n`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
