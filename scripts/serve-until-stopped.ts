import { demandFreePort } from '#lib/free-port.ts';
import { parseEnv } from '#lib/env.ts';
import { serve } from './serve.ts';

/** Where the server keeps its database and its secrets, from the environment. */
export const dataDir = process.env['DATA_DIR'] || 'data';

/** Refuses what the server itself would refuse, before anything long has begun. */
export async function demandPlace(): Promise<void> {
  await demandFreePort({ host: process.env['HOST'] || '0.0.0.0', port: parseEnv(process.env).port });
}

/** Serves until somebody stops it (Ctrl-C or SIGTERM), then lets the requests in hand finish; a second time ends it. */
export async function serveUntilStopped(whenUp: (address: string) => void): Promise<void> {
  const running = await serve({ port: parseEnv(process.env).port, dataDir, output: 'show' });
  whenUp(process.env['PUBLIC_URL'] || running.address);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void running.stop());
  process.exitCode = await running.ended;
}
