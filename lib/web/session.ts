import { cookies } from 'next/headers';
import { cache } from 'react';
import { sessionCookieName } from '#lib/auth/cookie.ts';
import { readSession, type Session } from '#lib/auth/session.ts';
import { runtime } from '#lib/runtime.ts';

/** The session of this request, or null. Asked for by layout and page alike, read once for both. */
export const currentSession = cache(async (): Promise<Session | null> => {
  // First of all, so that a build, which has no request, stops here and leaves the page to be rendered per request.
  const jar = await cookies();
  const { db, env, authSecret, clock } = await runtime();
  const sealed = jar.get(sessionCookieName(env.secure))?.value;
  return readSession(db, { sealed, secret: authSecret, now: clock() });
});
