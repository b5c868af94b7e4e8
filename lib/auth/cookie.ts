import type { CookiesOptions } from 'next-auth';

/** How long a session lasts from sign-in, in seconds: a week of working days. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** The `__Secure-` prefix makes browsers refuse the cookie over plain http. */
export const sessionCookieName = (secure: boolean): string =>
  secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

export const sessionCookieOptions = (secure: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const;

export const sessionCookie = (secure: boolean): CookiesOptions['sessionToken'] => ({
  name: sessionCookieName(secure),
  options: sessionCookieOptions(secure),
});

/** next-auth keeps here where a sign-in through its own door goes on to. */
export const callbackCookieName = (secure: boolean): string =>
  secure ? '__Secure-next-auth.callback-url' : 'next-auth.callback-url';

/** How long a browser stays known from its last sign-in, in seconds: over a long leave. */
export const KNOWN_BROWSER_SECONDS = 180 * 24 * 60 * 60;

export const knownBrowserCookieName = (secure: boolean): string =>
  secure ? '__Secure-second-source.browser' : 'second-source.browser';
