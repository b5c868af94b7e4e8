import type { Db } from '#db/db.ts';
import type { Proposer } from '#lib/core/claims/proposer.ts';
import type { Id } from '#lib/core/ids.ts';
import type { HeadSigner } from '#lib/core/log/signed-head.ts';
import type { Mutation, SentMutation } from '#lib/core/mutation.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Workers } from '#lib/jobs/workers.ts';

/** What every use case is given: the database, who asks, when, and a mint for ids. */
export type Context = {
  readonly db: Db;
  /** The signed-in person with the roles of this moment. */
  readonly actor: Actor;
  /** UTC milliseconds. */
  readonly now: number;
  /** The newsroom's time zone, an IANA name; UTC where nothing is said. */
  readonly zone?: string;
  readonly newId: <T extends string>() => Id<T>;
  /** Does what takes long: taking texts apart, reading pages. On a server in threads of their own. */
  readonly workers: Workers;
  /** Signs the log at each sign-off; null or left out where nothing is signed. */
  readonly signer?: HeadSigner | null;
  /** Proposes claims, where a language model is configured. */
  readonly proposer?: Proposer | null;
  /** Fires when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** A change that may be asked for again; left out where nobody will, as on the command line. */
  readonly sent?: SentMutation | undefined;
  /** The same within `once`, which is where it is set. */
  readonly mutation?: Mutation | undefined;
};

/** For the few use cases that serve someone who is not signed in (sign-in, set-up, invitation). */
export type AnonymousContext = Omit<Context, 'actor' | 'workers'>;
