import { cookies, headers } from 'next/headers';
import {
  KNOWN_BROWSER_SECONDS,
  knownBrowserCookieName,
  SESSION_SECONDS,
  sessionCookieName,
  sessionCookieOptions,
} from '#lib/auth/cookie.ts';
import { knownFromNow, openKnownBrowser, sealKnownBrowser, type KnownBrowser } from '#lib/auth/known-browser.ts';
import { authOptions } from '#lib/auth/options.ts';
import { passwords } from '#lib/auth/passwords.ts';
import { sealSessionToken } from '#lib/auth/session-token.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { signOut } from '#lib/auth/sign-out.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';
import { clientAddress } from './client-address.ts';
import type { WebContext } from './context.ts';
import { unexpected } from './unexpected.ts';

type Given = { readonly email: string; readonly password: string };

/** Signs the browser of this request in. */
export async function signInHere(_context: unknown, given: Given): Promise<Result<true, Problem>> {
  const result = await attemptWith(given, await headers());
  if (!result.ok) return result;
  const { env, authSecret } = await runtime();
  const sealed = await sealSessionToken(result.value, authSecret);
  const jar = await cookies();
  jar.set(sessionCookieName(env.secure), sealed, { ...sessionCookieOptions(env.secure), maxAge: SESSION_SECONDS });
  return ok(true);
}

/** Signs the browser of this request out and ends its session. */
export async function signOutHere({ db, now, newId, actor, sessionId }: WebContext): Promise<Result<true, Problem>> {
  await signOut({ db, now, newId }, { sessionId, userId: actor.id });
  await dropCookie();
  return ok(true);
}

export async function dropCookie(): Promise<void> {
  const { env } = await runtime();
  (await cookies()).set(sessionCookieName(env.secure), '', { ...sessionCookieOptions(env.secure), maxAge: 0 });
}

/** next-auth's options for this process: its own routes lead through the same sign-in. */
export async function nextAuthOptions() {
  const { db, env, log, authSecret, clock, newId } = await runtime();
  // next-auth builds its redirects from this variable alone, and would else believe the Host of a request.
  process.env['NEXTAUTH_URL'] = env.publicUrl;
  return authOptions({
    secret: authSecret,
    secure: env.secure,
    // next-auth writes an error's own words into the address that it sends the browser to.
    signIn: (given, asked) =>
      attemptWith(given, asked).catch(async (error: unknown) => fail(await unexpected(error, 'next-auth'))),
    signOut: (token) => signOut({ db, now: clock(), newId }, token),
    warn: (code, details) => log[OF_ANYBODY.has(code) ? 'debug' : 'warn']({ code, details }, 'next-auth'),
  });
}

/** What next-auth says of cookies and fields that anybody can send: a log must not be filled by strangers. */
const OF_ANYBODY: ReadonlySet<string> = new Set(['JWT_SESSION_ERROR', 'SIGNOUT_ERROR', 'INVALID_CALLBACK_URL_ERROR']);

async function attemptWith(given: Given, asked: Headers) {
  const { db, env, authSecret, clock, newId } = await runtime();
  const sealed = (await cookies()).get(knownBrowserCookieName(env.secure))?.value;
  const browser = await openKnownBrowser(sealed, authSecret);
  const result = await signIn(
    { db, now: clock(), newId, passwords },
    { ...given, browser, address: clientAddress(asked), agent: asked.get('user-agent') },
  );
  if (result.ok) await rememberBrowser(result.value.browser);
  return result;
}

/** A new password makes every browser a stranger; this one, in which it was chosen, stays known. */
export async function stayKnownHere({ db, actor, newId }: WebContext): Promise<void> {
  const browser = await knownFromNow(db, { id: newId(), userId: actor.id });
  if (browser) await rememberBrowser(browser);
}

/** From its next sign-in on, this browser is known for its person. */
async function rememberBrowser(browser: KnownBrowser): Promise<void> {
  const { env, authSecret } = await runtime();
  const sealed = await sealKnownBrowser(browser, authSecret);
  const options = { ...sessionCookieOptions(env.secure), maxAge: KNOWN_BROWSER_SECONDS };
  (await cookies()).set(knownBrowserCookieName(env.secure), sealed, options);
}
