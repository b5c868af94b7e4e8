import { passwords, type Passwords } from '#lib/auth/passwords.ts';
import type { Session } from '#lib/auth/session.ts';
import { hashToken, newToken, tokenFor } from '#lib/auth/tokens.ts';
import type { SessionId } from '#lib/core/ids.ts';
import type { HeadSigner } from '#lib/core/log/signed-head.ts';
import type { SentMutation } from '#lib/core/mutation.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Workers } from '#lib/jobs/workers.ts';
import { runtime, type Runtime } from '#lib/runtime.ts';

/** What the wrappers give to a use case, whoever asks. */
export type VisitorContext = {
  readonly db: Runtime['db'];
  /** UTC milliseconds; one moment for the whole request. */
  readonly now: number;
  /** The newsroom's time zone, an IANA name. */
  readonly zone: string;
  readonly newId: Runtime['newId'];
  readonly workers: Workers;
  readonly passwords: Passwords;
  readonly newToken: () => string;
  readonly tokenFor: (id: string) => string;
  readonly hashToken: (token: string) => string;
  /** Null for somebody who is not signed in. */
  readonly actor: Actor | null;
  readonly proposer: Runtime['proposer'];
  readonly signer: HeadSigner;
  /** Of a route or a page: fires when the browser went away. */
  readonly signal?: AbortSignal | undefined;
  /** Of a route or an action; a page changes nothing. */
  readonly sent?: SentMutation | undefined;
};

/** The same for somebody who is signed in. */
export type WebContext = VisitorContext & { readonly actor: Actor; readonly sessionId: SessionId };

export async function visitorContext(actor: Actor | null): Promise<VisitorContext> {
  const { db, env, clock, newId, proposer, headKeys: signer, authSecret, pool } = await runtime();
  const { timeZone: zone } = env;
  const { workers } = pool;
  const secrets = { passwords, newToken, hashToken, tokenFor: (id: string) => tokenFor(authSecret, id) };
  return { db, now: clock(), zone, newId, workers, proposer, signer, ...secrets, actor };
}

export async function webContext({ id, actor }: Session): Promise<WebContext> {
  return { ...(await visitorContext(actor)), actor, sessionId: id };
}
