import { NextResponse, type NextRequest } from 'next/server';
import { sessionCookieName } from '#lib/auth/cookie.ts';
import { env } from '#lib/env.ts';
import { contentPolicy } from '#lib/web/content-policy.ts';
import { PATH_HEADER } from '#lib/web/return-path.ts';

/**
 * Runs before every page: gives it the content policy with a fresh nonce, and spares people without a cookie the
 * detour over a page that would turn them away. It never decides who may do what; without it all refusals stay.
 */
export function proxy(request: NextRequest): NextResponse {
  const response = answer(request);
  if (env().secure) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return response;
}

export const config = { matcher: '/((?!_next/static/|icon.svg|favicon.ico).*)' };

/** Below what next.config.ts lets Next read for a form: beyond that Next has no words and calls it a fault. */
const FORM_LIMIT = 4_000_000;

function answer(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isTooLarge(request)) return new NextResponse('This is too large. The limit is 4 MB.\n', { status: 413 });
  const turnedAway = needsCookie(request) && !request.cookies.has(sessionCookieName(env().secure));
  return turnedAway ? NextResponse.redirect(signInUrl(request)) : passedOn(request, `${pathname}${search}`);
}

/** A form; what is sent below /api has limits of its own there. */
const isTooLarge = ({ method, headers, nextUrl }: NextRequest): boolean =>
  method === 'POST' && !nextUrl.pathname.startsWith('/api/') && Number(headers.get('content-length')) > FORM_LIMIT;

const OPEN = /^\/(sign-in|setup|invite|r|api)(\/|$)/;

const needsCookie = ({ method, nextUrl }: NextRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !OPEN.test(nextUrl.pathname);

function signInUrl({ nextUrl }: NextRequest): URL {
  const url = nextUrl.clone();
  const next = `${nextUrl.pathname}${nextUrl.search}`;
  url.pathname = '/sign-in';
  url.search = next === '/' ? '' : new URLSearchParams({ next }).toString();
  return url;
}

/** Next finds the nonce in the policy that stands in the request's headers, and puts it on its own scripts. */
function passedOn(request: NextRequest, path: string): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentPolicy({ nonce, secure: env().secure, development: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set(PATH_HEADER, path);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}
