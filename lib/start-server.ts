import { hashToken, newToken } from './auth/tokens.ts';
import { issueSetupToken } from './workflow/people/issue-setup-token.ts';
import { runtime } from './runtime.ts';
import { receiveRequests } from './web/receive-requests.ts';

/** What a server does before it answers anybody. */
export async function startServer(): Promise<void> {
  const { db, env, log, clock, newId } = await runtime();
  receiveRequests(env);
  const token = await issueSetupToken({ db, now: clock(), newId, newToken, hashToken });
  if (token) offerSetup(`${env.publicUrl}/setup?token=${token}`);
  log.info({ engine: db.engine, publicUrl: env.publicUrl }, 'ready');
}

/** In plain words and not through the log, which takes tokens out and may be kept for long. */
function offerSetup(address: string): void {
  process.stdout.write(
    `\nNobody has an account yet. Make the first administrator here (works once):\n\n  ${address}\n\n`,
  );
}
