import type { Db } from '#db/db.ts';
import { findRateLimit } from '#db/queries/rate-limit.ts';
import { countAttempt, forgetAttempts, forgiveAttempt } from '#db/writes/rate-limits.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';

/** How many attempts in a window that begins with the first. */
export type Limit = {
  readonly name: string;
  readonly attempts: number;
  readonly minutes: number;
  /** What there were too many of, as a sentence; where it is left out, "Too many attempts." */
  readonly words?: string;
};

/** `justNow`: this is the attempt that reached the limit, and the time to tell the log. */
export type Throttled = Problem & { readonly justNow: boolean };

/**
 * Counts an attempt, before it is tried, so that many at once are counted too. The counts are rows, shared by every
 * instance; keys are hashed, so that neither addresses nor names of accounts are kept.
 */
export async function attempt(
  db: Db,
  limit: Limit,
  { who, now }: { who: string; now: number },
): Promise<Result<true, Throttled>> {
  const key = keyOf(limit, who);
  await db.commit({ writes: [countAttempt(key, { now, until: now + limit.minutes * 60_000 })], events: [] });
  const counted = await findRateLimit(db, key);
  if (!counted || counted.points <= limit.attempts) return ok(true);
  return fail({ ...tooMany(limit, counted.expiresAt - now), justNow: counted.points === limit.attempts + 1 });
}

export const forgive = (limit: Limit, who: string) => forgiveAttempt(keyOf(limit, who));
export const forget = (limit: Limit, who: string) => forgetAttempts(keyOf(limit, who));

const keyOf = ({ name }: Limit, who: string): string => `${name}:${sha256Hex(who)}`;

function tooMany({ words = 'Too many attempts.' }: Limit, milliseconds: number): Problem {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  return problem('rate_limited', `${words} Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`);
}
