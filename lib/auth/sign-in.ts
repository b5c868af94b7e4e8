import type { Db } from '#db/db.ts';
import { findCredentials, type Credentials } from '#db/queries/credentials.ts';
import { sweepRateLimits } from '#db/writes/rate-limits.ts';
import { startSession } from '#db/writes/sessions.ts';
import type { Id, SessionId } from '#lib/core/ids.ts';
import { newEvent, type NewEvent } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { attempt, forget, forgive, type Limit } from '#lib/throttle.ts';
import { SESSION_SECONDS } from './cookie.ts';
import type { Passwords } from './passwords.ts';
import type { SessionToken } from './session-token.ts';

export type Door = {
  readonly db: Db;
  readonly now: number;
  readonly newId: <T extends string>() => Id<T>;
  readonly passwords: Passwords;
};
export type SignInAttempt = {
  readonly email: string;
  readonly password: string;
  /** The network address that the attempt comes from. */
  readonly address: string;
  readonly agent: string | null;
};

/**
 * Starts a session for the right password. A wrong password, an unknown address and a disabled account are answered in
 * the same words after the same work, so that nobody learns who has an account.
 */
export async function signIn(door: Door, given: SignInAttempt): Promise<Result<SessionToken, Problem>> {
  const email = given.email.trim().toLowerCase();
  const throttled = await throttle(door, { email, address: given.address });
  if (!throttled.ok) return throttled;
  const person = await findCredentials(door.db, email);
  const matches = await door.passwords.matches(person?.passwordHash ?? null, given.password);
  if (!person || !matches || person.disabled) return refuse(door, { person, matches });
  return admit(door, { ...given, person, email });
}

// An account is guessed at from many addresses, an address guesses at many accounts: each is counted by itself. A whole
// newsroom may share one address, so that one is wider, and only what fails counts there.
const BY_ACCOUNT: Limit = { name: 'sign-in-account', attempts: 10, minutes: 15 };
const BY_ADDRESS: Limit = { name: 'sign-in-address', attempts: 50, minutes: 15 };

const WRONG = problem('refused', 'That e-mail and password do not fit together. Please try again.');

async function throttle(
  { db, now, newId }: Door,
  { email, address }: { email: string; address: string },
): Promise<Result<true, Problem>> {
  for (const [limit, who] of [
    [BY_ADDRESS, address],
    [BY_ACCOUNT, email],
  ] as const) {
    const counted = await attempt(db, limit, { who, now });
    if (counted.ok) continue;
    const { justNow, ...why } = counted.error;
    // Told once, when the limit is reached: a flood must not fill the log.
    const event = refused({ id: newId(), now, person: null, why: limit.name });
    if (justNow) await db.commit({ writes: [], events: [event] });
    return fail(why);
  }
  return ok(true);
}

async function refuse(
  { db, now, newId }: Door,
  { person, matches }: { person: Credentials | null; matches: boolean },
): Promise<Result<never, Problem>> {
  const why = !person ? 'unknown' : matches ? 'disabled' : 'password';
  await db.commit({ writes: [], events: [refused({ id: newId(), now, person, why })] });
  return fail(WRONG);
}

async function admit(
  { db, now, newId }: Door,
  { person, email, address, agent }: SignInAttempt & { person: Credentials },
): Promise<Result<SessionToken, Problem>> {
  const id: SessionId = newId();
  const session = { id, userId: person.id, createdAt: now, expiresAt: now + SESSION_SECONDS * 1000 };
  const committed = await db.commit({
    writes: [
      startSession({ ...session, agent: agent?.slice(0, 200) ?? null }),
      forget(BY_ACCOUNT, email),
      forgive(BY_ADDRESS, address),
      sweepRateLimits(now),
    ],
    events: [newEvent({ id: newId(), at: now, actorId: person.id }, { kind: 'session.started', subjectId: id })],
  });
  return committed.ok ? ok({ sessionId: id, userId: person.id }) : fail(WRONG);
}

type Refused = { id: string; now: number; person: Credentials | null; why: string };

const refused = ({ id, now, person, why }: Refused): NewEvent =>
  newEvent({ id, at: now, actorId: null }, { kind: 'sign-in.refused', subjectId: person?.id, after: { why } });
