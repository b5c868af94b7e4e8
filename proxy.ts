import { NextResponse, type NextRequest } from 'next/server';
import { env } from '#lib/env.ts';
import { formFault } from '#lib/web/form-body.ts';
import { PATH_HEADER } from '#lib/web/return-path.ts';
import { crossOrigin } from '#lib/web/same-origin.ts';
import { NONCE_HEADER, POLICY_HEADER, securityHeaders } from '#lib/web/security-headers.ts';

/**
 * Runs only where it is needed, since for Next each run is one more request: people without a cookie are spared the
 * detour over a page that would turn them away, and a form that is too large, broken or from another site is told so.
 * It never decides who may do what; without it all refusals stay.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refused = isForm(request) ? await refusedForm(request) : null;
  if (refused) return refused;
  return needsCookie(request) ? NextResponse.redirect(signInUrl(request)) : passedOn(request);
}

// Next reads this without running it, so it is all written out.
export const config = {
  matcher: [
    // A page, asked for without a cookie (see lib/auth/cookie.ts for its two names).
    {
      source: '/((?!_next/|api/|icon.svg|favicon.ico).*)',
      missing: [
        { type: 'cookie', key: 'next-auth.session-token' },
        { type: 'cookie', key: '__Secure-next-auth.session-token' },
      ],
    },
    // Ten thousand bytes or more, or nobody knows how many. Next reads to its end what comes through here; otherwise a
    // body that is refused unread stands in the way of the next request on the same connection.
    { source: '/(.*)', has: [{ type: 'header', key: 'content-length', value: '\\d{5,}' }] },
    { source: '/(.*)', has: [{ type: 'header', key: 'transfer-encoding' }] },
    // A form. Next refuses one from another site too, but as a fault of ours, and writes each to the log.
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'origin' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'content-type' }] },
    // Came before lib/web/receive-requests.ts listened, in the first moments of a server.
    { source: '/((?!_next/static/).*)', missing: [{ type: 'header', key: 'content-security-policy' }] },
  ],
};

/** Without a cookie nobody is signed in; whether somebody is with one, the action finds out. */
async function refusedForm(request: NextRequest): Promise<NextResponse | null> {
  const fault = await formFault(request, { isStranger: !hasCookie(request) });
  if (fault) return new NextResponse(`${fault.words}\n`, { status: fault.status });
  const foreign = crossOrigin(request.headers, env());
  return foreign && new NextResponse(`${foreign.message}\n`, { status: 403 });
}

/** What is sent below /api has limits and refusals of its own there. */
const isForm = ({ method, nextUrl }: NextRequest): boolean =>
  method === 'POST' && !nextUrl.pathname.startsWith('/api/');

const OPEN = /^\/(sign-in|setup|invite|r|api|metrics|_next|\.well-known)(\/|$)|^\/(icon\.svg|favicon\.ico)$/;

const needsCookie = (request: NextRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !OPEN.test(request.nextUrl.pathname) &&
  !hasCookie(request);

const hasCookie = ({ cookies }: NextRequest): boolean =>
  cookies.has('next-auth.session-token') || cookies.has('__Secure-next-auth.session-token');

function signInUrl({ nextUrl }: NextRequest): URL {
  const url = nextUrl.clone();
  const next = `${nextUrl.pathname}${nextUrl.search}`;
  url.pathname = '/sign-in';
  url.search = next === '/' ? '' : new URLSearchParams({ next }).toString();
  return url;
}

/** With what receive-requests.ts would have given it, where it was too early for that. */
function passedOn(request: NextRequest): NextResponse {
  if (request.headers.has(POLICY_HEADER)) return NextResponse.next();
  const nonce = crypto.randomUUID();
  const given = securityHeaders({ nonce, secure: env().secure, development: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set(POLICY_HEADER, given[POLICY_HEADER] ?? '');
  headers.set(NONCE_HEADER, nonce);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(given)) response.headers.set(name, value);
  return response;
}
