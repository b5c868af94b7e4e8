import { createHash } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import type { Db } from '#db/db.ts';
import { findPasswordHash } from '#db/queries/people.ts';
import { isId, type Id, type UserId } from '#lib/core/ids.ts';
import { KNOWN_BROWSER_SECONDS } from './cookie.ts';

/**
 * A browser in which somebody has once given the right password. It keeps a cookie that says so (OWASP's "device
 * cookie"), so that strangers who guess at the account cannot shut that person out. It admits nobody: the password is
 * asked for all the same, only attempts are counted for this browser alone.
 */
export type KnownBrowser = {
  readonly id: Id<'browser'>;
  readonly userId: UserId;
  /** Of the password that was given: with another password nobody's browser is known any more. */
  readonly password: string;
};

/** A browser that is known from now on, for somebody who has just shown that the account is theirs. */
export async function knownFromNow(
  db: Db,
  { id, userId }: { id: Id<'browser'>; userId: UserId },
): Promise<KnownBrowser | null> {
  const passwordHash = await findPasswordHash(db, userId);
  return passwordHash === null ? null : { id, userId, password: passwordMark(passwordHash) };
}

export const isKnownFor = (
  browser: KnownBrowser | null | undefined,
  person: { readonly id: UserId; readonly passwordHash: string },
): browser is KnownBrowser => browser?.userId === person.id && browser.password === passwordMark(person.passwordHash);

/** Of the stored hash, which has a salt of its own, so that nothing is learned from it. */
export const passwordMark = (passwordHash: string): string =>
  createHash('sha256').update(passwordHash).digest('base64url').slice(0, 22);

export function sealKnownBrowser({ id, userId, password }: KnownBrowser, secret: string): Promise<string> {
  return encode({ token: { sub: userId, bid: id, pwd: password }, secret, maxAge: KNOWN_BROWSER_SECONDS, salt: SALT });
}

/** @returns null for anything that was not sealed with this secret for this use, or is too old */
export async function openKnownBrowser(sealed: string | undefined, secret: string): Promise<KnownBrowser | null> {
  if (!sealed) return null;
  const payload = await decode({ token: sealed, secret, salt: SALT }).catch(() => null);
  const { sub, bid, pwd } = payload ?? {};
  if (typeof sub !== 'string' || typeof bid !== 'string' || typeof pwd !== 'string') return null;
  return isId(sub) && isId(bid) ? { id: bid as Id<'browser'>, userId: sub as UserId, password: pwd } : null;
}

/** Another key than that of sessions: neither cookie opens as the other. */
const SALT = 'known-browser';
