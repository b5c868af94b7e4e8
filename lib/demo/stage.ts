import type { Id } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { HeadSigner } from '#lib/core/log/signed-head.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { DemoRole } from './people.ts';

/** Who acts in the demonstration, and its time, which moves on with each thing that is done. */
export type Stage = {
  /** A context in which one of the people acts, a little later than the last. */
  readonly as: (role: DemoRole) => Context;
  readonly actors: Readonly<Record<DemoRole, Actor>>;
};

export type Backstage = {
  readonly db: Context['db'];
  readonly newId: <T extends string>() => Id<T>;
  /** Signs the log at a sign-off. */
  readonly signer?: HeadSigner | null;
  /** UTC milliseconds; later each time it is asked. */
  readonly tick: () => number;
};

export function stage({ db, newId, tick, signer = null }: Backstage, actors: Stage['actors']): Stage {
  return { actors, as: (role) => ({ db, newId, signer, workers: inlineWorkers, actor: actors[role], now: tick() }) };
}

// A working afternoon: things happen half a minute apart and are over by now.
const STEP_MS = 30_000;
const AFTERNOON_MS = 5 * 60 * 60 * 1000;

/** @param now UTC milliseconds; no tick is ever later */
export function afternoonUntil(now: number): () => number {
  let at = now - AFTERNOON_MS;
  return () => (at = Math.min(at + STEP_MS, now));
}
