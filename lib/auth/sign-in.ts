import type { Db } from '#db/db.ts';
import { findCredentials, type Credentials } from '#db/queries/credentials.ts';
import { sweepMutations } from '#db/writes/mutations.ts';
import { sweepRateLimits } from '#db/writes/rate-limits.ts';
import { startSession } from '#db/writes/sessions.ts';
import type { Id, SessionId } from '#lib/core/ids.ts';
import { newEvent, type NewEvent } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { attempt, forget, forgive, type Limit } from '#lib/throttle.ts';
import { SESSION_SECONDS } from './cookie.ts';
import { passwordMark, type KnownBrowser } from './known-browser.ts';
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
  const counts = countsFor({ ...given, email, person });
  const throttled = await throttle(door, counts);
  if (!throttled.ok) return throttled;
  const matches = await door.passwords.matches(person?.passwordHash ?? null, given.password);
  if (!person || !matches || person.disabled) return refuse(door, { person, matches });
  return admit(door, { ...given, person, counts });
}

// A stranger who guesses at an account shuts out the address that the guesses come from, and not its person; an address
// guesses at many accounts, an account is guessed at from many addresses, so each is counted by itself too. A whole
// newsroom may share one address: that one is wider. What goes well does not count.
const BY_ADDRESS: Limit = { name: 'sign-in-address', attempts: 50, minutes: 15 };
const BY_ACCOUNT_HERE: Limit = { name: 'sign-in-account', attempts: 10, minutes: 15 };
/** The most that NIST SP 800-63B (5.2.2) lets anybody guess in a row; and no known browser is counted here. */
const BY_ACCOUNT: Limit = { name: 'sign-in-account-anywhere', attempts: 100, minutes: 60 };
const BY_BROWSER: Limit = { name: 'sign-in-browser', attempts: 10, minutes: 15 };

/** `settle`: what becomes of the count once an attempt went well. */
type Count = { readonly limit: Limit; readonly who: string; readonly settle: typeof forgive };

/** Under which limits an attempt falls. A browser that this person is known in counts by itself and nowhere else. */
function countsFor({ email, address, browser, person }: SignInAttempt & Whom): readonly Count[] {
  const known = person && browser?.userId === person.id && browser.password === passwordMark(person.passwordHash);
  if (known) return [{ limit: BY_BROWSER, who: browser.id, settle: forget }];
  return [
    { limit: BY_ADDRESS, who: address, settle: forgive },
    { limit: BY_ACCOUNT_HERE, who: `${address} ${email}`, settle: forget },
    { limit: BY_ACCOUNT, who: email, settle: forgive },
  ];
}

type Whom = { readonly person: Credentials | null };

const WRONG = problem('refused', 'That e-mail and password do not fit together. Please try again.');

/** In this order: what one limit stops does not use up the next, or one address could still lock an account. */
async function throttle({ db, now, newId }: Door, counts: readonly Count[]): Promise<Result<true, Problem>> {
  for (const { limit, who } of counts) {
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
