import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Running } from '#scripts/serve.ts';
import { TEMPLATE } from './workspace.ts';

export type Newsroom = {
  /** Scheme, host and port. */
  readonly address: string;
  readonly dataDir: string;
  /** What the server logged so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

/**
 * The production server on a free port, with its own copy of the demonstration workspace, or with nothing yet.
 * @param more variables of its environment
 */
export async function openNewsroom(
  start: 'demonstration' | 'empty' = 'demonstration',
  more: Readonly<Record<string, string>> = {},
): Promise<Newsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'second-source-e2e-'));
  if (start === 'demonstration') cpSync(TEMPLATE, dataDir, { recursive: true });
  const running: Running = await serve({
    port: await freePort(),
    dataDir,
    output: 'keep',
    env: { DATABASE_URL: '', PUBLIC_URL: '', LOG_LEVEL: 'warn', ...more },
  });
  return {
    address: running.address,
    dataDir,
    log: running.output,
    close: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
