import type { Db } from '#db/db.ts';
import { findCredentials, type Credentials } from '#db/queries/credentials.ts';
import { sweepMutations } from '#db/writes/mutations.ts';
import { sweepRateLimits } from '#db/writes/rate-limits.ts';
import { startSession } from '#db/writes/sessions.ts';
import type { Id, SessionId } from '#lib/core/ids.ts';
import { newEvent, type NewEvent } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { attempt } from '#lib/throttle.ts';
import { SESSION_SECONDS } from './cookie.ts';
import { isKnownFor, passwordMark, type KnownBrowser } from './known-browser.ts';
import type { Passwords } from './passwords.ts';
import type { SessionToken } from './session-token.ts';
import { countsFor, type Count } from './sign-in-limits.ts';

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
  /** What the browser's cookie says of an earlier sign-in in it, of whomever. */
  readonly browser?: KnownBrowser | null;
};

/** `browser`: from now on known for this person. */
export type SignedIn = SessionToken & { readonly browser: KnownBrowser };

/**
 * Starts a session for the right password. A wrong password, an unknown address and a disabled account are answered in
 * the same words after the same work, so that nobody learns who has an account.
 */
export async function signIn(door: Door, given: SignInAttempt): Promise<Result<SignedIn, Problem>> {
  const email = given.email.trim().toLowerCase();
  const person = await findCredentials(door.db, email);
  const known = person && isKnownFor(given.browser, person) ? given.browser : null;
  const counts = countsFor({ email, address: given.address, browser: known });
  const counted = await throttle(door, counts);
  if (!counted.ok) return counted;
  const matches = await door.passwords.matches(person?.passwordHash ?? null, given.password);
  if (!person || !matches || person.disabled) return refuse(door, { person, matches });
  return admit(door, { ...given, person, counts: counted.value });
}

const WRONG = problem('refused', 'Wrong e-mail or password. Please try again.');

/**
 * In this order: what one limit stops does not use up the next, or one address could still lock an account.
 * @returns where it was counted
 */
async function throttle(door: Door, counts: readonly Count[]): Promise<Result<readonly Count[], Problem>> {
  const { db, now, newId } = door;
  const spared: Count[] = [];
  for (const { limit, who, unless } of counts) {
    const counted = await attempt(db, limit, { who, now });
    if (counted.ok) continue;
    const { justNow, ...why } = counted.error;
    // Told once, when the limit is reached: a flood must not fill the log.
    const event = refused({ id: newId(), now, person: null, why: limit.name });
    if (justNow) await db.commit({ writes: [], events: [event] });
    const sparing = unless ? await throttle(door, unless) : fail(why);
    if (!sparing.ok) return sparing;
    spared.push(...sparing.value);
  }
  return ok([...counts, ...spared]);
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
  { person, counts, browser, agent }: SignInAttempt & { person: Credentials; counts: readonly Count[] },
): Promise<Result<SignedIn, Problem>> {
  const id: SessionId = newId();
  const session = { id, userId: person.id, createdAt: now, expiresAt: now + SESSION_SECONDS * 1000 };
  const committed = await db.commit({
    writes: [
      startSession({ ...session, agent: agent?.slice(0, 200) ?? null }),
      ...counts.map(({ limit, who, settle }) => settle(limit, who)),
      sweepRateLimits(now),
      sweepMutations(now - REPEATED_WITHIN_MS),
    ],
    events: [newEvent({ id: newId(), at: now, actorId: person.id }, { kind: 'session.started', subjectId: id })],
  });
  if (!committed.ok) return fail(WRONG);
  const browserId = browser?.userId === person.id ? browser.id : newId<'browser'>();
  const known = { id: browserId, userId: person.id, password: passwordMark(person.passwordHash) };
  return ok({ sessionId: id, userId: person.id, browser: known });
}

/** A browser tries again within seconds, a program perhaps within days. */
const REPEATED_WITHIN_MS = 30 * 24 * 60 * 60 * 1000;

type Refused = { id: string; now: number; person: Credentials | null; why: string };

const refused = ({ id, now, person, why }: Refused): NewEvent =>
  newEvent({ id, at: now, actorId: null }, { kind: 'sign-in.refused', subjectId: person?.id, after: { why } });
