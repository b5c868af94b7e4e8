import { decode, encode } from 'next-auth/jwt';
import { SESSION_SECONDS } from './cookie.ts';
import { isId, type SessionId, type UserId } from '#lib/core/ids.ts';

/** All that the cookie holds, encrypted by next-auth. Everything else is read from the session's row each time. */
export type SessionToken = { readonly sessionId: SessionId; readonly userId: UserId };

export function sealSessionToken({ sessionId, userId }: SessionToken, secret: string): Promise<string> {
  return encode({ token: { sub: userId, sid: sessionId }, secret, maxAge: SESSION_SECONDS });
}

/**
 * Opening costs a derived key and a decryption, as much as all else that a request asks about its session; and the same
 * cookie holds the same two ids each time. Whether the session still counts, and until when, its row says on every request.
 * @returns null for anything that was not sealed with this secret, or is too old
 */
export async function openSessionToken(sealed: string, secret: string): Promise<SessionToken | null> {
  const key = `${secret} ${sealed}`;
  const known = opened.get(key);
  if (known) return known;
  const payload = await decode({ token: sealed, secret }).catch(() => null);
  const token = payload && sessionTokenOf(payload);
  if (!token) return null;
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(key, token);
  return token;
}

const opened = new Map<string, SessionToken>();
/** People at work at once, many times over; half a megabyte. */
const MOST_OPENED = 1000;

export function sessionTokenOf(payload: Readonly<Record<string, unknown>>): SessionToken | null {
  const { sub, sid } = payload;
  if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) return null;
  return { sessionId: sid as SessionId, userId: sub as UserId };
}
