import type { Instrumentation } from 'next';

/** Once, before the server answers: open and migrate the database, and on the first run offer the set-up. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  // Where the built server is started without npm, nothing has looked at its Node yet.
  await import('#lib/node-version.mjs');
  const { startServer } = await import('#lib/start-server.ts');
  await startServer();
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
