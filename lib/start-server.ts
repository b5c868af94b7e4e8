import { hashToken, newToken } from './auth/tokens.ts';
import { CannotStart } from './core/cannot-start.ts';
import type { HeadSigner } from './core/log/signed-head.ts';
import { signMovedHead } from './workflow/log/sign-head.ts';
import { issueSetupToken } from './workflow/people/issue-setup-token.ts';
import { demandFreePort } from './free-port.ts';
import { parseEnv, runtime, type Runtime } from './runtime.ts';
import { stopOnSignals } from './stop-server.ts';
import { observeRequests } from './web/observe-requests.ts';
import { receiveRequests } from './web/receive-requests.ts';
import { builtRoutes, patternsOf } from './web/route-patterns.ts';

/** All of it before the server even listens. */
export async function prepareToListen(): Promise<void> {
  await demandFreePort({ host: process.env['HOSTNAME'] ?? '0.0.0.0', port: parseEnv(process.env).port });
  await startServer();
}

// Next loads this once more, and asks for it again.
const held = globalThis as { secondSourceStarted?: Promise<void> };

/**
 * What a server does before it answers anybody.
 * @throws CannotStart in words for whoever runs it
 */
export const startServer = (): Promise<void> => (held.secondSourceStarted ??= start());

async function start(): Promise<void> {
  const server = await runtime();
  const { db, env, log, clock, newId, headKeys: signer, inHand, metrics, pool, ready } = server;
  const isReady = await ready();
  if (!isReady.ok) throw new CannotStart(`${isReady.error.message} Put that right, then start again.`);
  pool.warm();
  observeRequests({ proxyHops: env.proxyHops, log, metrics, inHand, patternOf: patternsOf(builtRoutes()) });
  receiveRequests(env);
  // In development the server of Next restarts by itself, and tells its own processes to end.
  if (env.production) stopOnSignals(server);
  const token = await issueSetupToken({ db, now: clock(), newId, newToken, hashToken });
  if (token) offerSetup(`${env.publicUrl}/setup?token=${token}`);
  await keepHeadSigned({ db, log, clock, signer });
  log.info({ engine: db.engine, publicUrl: env.publicUrl }, 'ready');
}

/** Signs the head of the log now and every day from now on, so that what a day brought cannot be cut off later. */
async function keepHeadSigned({ db, log, clock, signer }: HeadDesk): Promise<void> {
  const sign = async () => {
    const signed = await signMovedHead({ db, now: clock(), signer });
    if (!signed.ok) log.error(signed.error);
  };
  await sign();
  setInterval(() => void sign().catch((err: unknown) => log.error({ err }, 'the log was not signed')), DAY_MS).unref();
}

type HeadDesk = Pick<Runtime, 'db' | 'log' | 'clock'> & { readonly signer: HeadSigner };
const DAY_MS = 24 * 60 * 60 * 1000;

/** In plain words and not through the log, which takes tokens out and may be kept for long. */
function offerSetup(address: string): void {
  process.stdout.write(
    `\nNobody has an account yet. Make the first administrator here (works once):\n\n  ${address}\n\n`,
  );
}
