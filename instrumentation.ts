import type { Instrumentation } from 'next';

/** Before the server listens, called by our own server.js: the port, then all that `register` does. */
export async function prepare(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { orRefuse } = await import('#lib/refuse-start.ts');
  await orRefuse(async () => (await import('#lib/start-server.ts')).prepareToListen());
}

/** Once, before the server answers: open and migrate the database, and on the first run offer the set-up. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { orRefuse } = await import('#lib/refuse-start.ts');
  await orRefuse(async () => (await import('#lib/start-server.ts')).startServer());
}

/** Faults while a page renders. The page shows the digest, and under the same digest the log tells more. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { runtime } = await import('#lib/runtime.ts');
  const { log } = await runtime();
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined;
  const { routePath, routeType } = context;
  log.error({ err: error, errorId: digest, method: request.method, routePath, routeType }, 'unexpected error');
};
