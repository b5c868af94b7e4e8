import type { Db } from '#db/db.ts';
import { findRateLimit } from '#db/queries/rate-limit.ts';
import { countAttempt, forgetAttempts, forgiveAttempt } from '#db/writes/rate-limits.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { hashToken } from './tokens.ts';

/** How many attempts in a window that begins with the first. */
export type Limit = { readonly name: string; readonly attempts: number; readonly minutes: number };

// An account is guessed at from many addresses, an address guesses at many accounts: each is counted by itself. A whole
// newsroom may share one address, so that one is wider, and only what fails counts there.
export const BY_ACCOUNT: Limit = { name: 'sign-in-account', attempts: 10, minutes: 15 };
export const BY_ADDRESS: Limit = { name: 'sign-in-address', attempts: 50, minutes: 15 };
export const BY_PASSWORD: Limit = { name: 'password', attempts: 10, minutes: 15 };

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
  return fail({ ...tooMany(counted.expiresAt - now), justNow: counted.points === limit.attempts + 1 });
}

export const forgive = (limit: Limit, who: string) => forgiveAttempt(keyOf(limit, who));
export const forget = (limit: Limit, who: string) => forgetAttempts(keyOf(limit, who));

const keyOf = ({ name }: Limit, who: string): string => `${name}:${hashToken(who)}`;

function tooMany(milliseconds: number): Problem {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  return problem(
    'rate_limited',
    `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  );
}
