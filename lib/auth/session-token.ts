import { decode, encode } from 'next-auth/jwt';
import { SESSION_SECONDS } from './cookie.ts';
import { isId, type SessionId, type UserId } from '#lib/core/ids.ts';

/** All that the cookie holds, encrypted by next-auth. Everything else is read from the session's row each time. */
export type SessionToken = { readonly sessionId: SessionId; readonly userId: UserId };

export function sealSessionToken({ sessionId, userId }: SessionToken, secret: string): Promise<string> {
  return encode({ token: { sub: userId, sid: sessionId }, secret, maxAge: SESSION_SECONDS });
}

/** @returns null for anything that was not sealed with this secret, or is too old */
export async function openSessionToken(sealed: string, secret: string): Promise<SessionToken | null> {
  const payload = await decode({ token: sealed, secret }).catch(() => null);
  return payload && sessionTokenOf(payload);
}

export function sessionTokenOf(payload: Readonly<Record<string, unknown>>): SessionToken | null {
  const { sub, sid } = payload;
  if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) return null;
  return { sessionId: sid as SessionId, userId: sub as UserId };
}
