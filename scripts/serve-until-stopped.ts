import { portIsFree, serve } from './serve.ts';

/** Where the server keeps its database and its secrets, from the environment. */
export const dataDir = process.env['DATA_DIR'] ?? 'data';
export const port = Number(process.env['PORT'] ?? 3000);

/** Says so and ends the process when the port is taken, before anything long has begun. */
export async function demandFreePort(command: string): Promise<void> {
  if (await portIsFree(port)) return;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm ${command}`);
  process.exit(1);
}

/** Serves until somebody stops it (Ctrl-C or SIGTERM), then lets the requests in hand finish. */
export async function serveUntilStopped(whenUp: (address: string) => void): Promise<void> {
  const running = await serve({ port, dataDir, output: 'show' });
  whenUp(process.env['PUBLIC_URL'] ?? running.address);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void running.stop());
  process.exitCode = await running.ended;
}
