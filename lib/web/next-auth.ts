import NextAuth from 'next-auth';
import { unstable_rethrow } from 'next/navigation';
import { NextRequest } from 'next/server';
import { callbackCookieName } from '#lib/auth/cookie.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { isWebAddress } from '#lib/core/reports/escape-html.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';
import { ABSENT } from './absent.ts';
import { PROBLEM_STATUS } from './problem-status.ts';
import { publicOrigin } from './public-origin.ts';
import { localPath } from './return-path.ts';
import { crossOrigin } from './same-origin.ts';
import { nextAuthOptions } from './signing.ts';
import { unexpected } from './unexpected.ts';

type Segment = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** What signs a program in and out; the rest of next-auth's addresses (forms, `_log`, other providers) are not there. */
const OPEN: readonly string[] = ['GET csrf', 'GET session', 'POST callback/credentials', 'POST signout'];

/** A form with two fields and a token; more is no sign-in. */
const FORM_LIMIT = 20_000;

/**
 * next-auth's own door, beside the form: the same sign-in behind it with the same limits, and the same origin check.
 * next-auth takes whatever it is sent for its own and answers 500 where it is not, so it is handed nothing but what was
 * looked at here: no query, a form of plain fields, an address to go on to that is one of ours.
 */
export async function nextAuthHandler(request: NextRequest, segment: Segment): Promise<Response> {
  try {
    const asked = await accepted(request, (await segment.params).nextauth);
    if (!asked.ok) return refused(asked.error);
    const reply: Response = await NextAuth(asked.value.request, segment, await nextAuthOptions());
    return await answer(reply, asked.value.form?.get('json') === 'true');
  } catch (error) {
    unstable_rethrow(error);
    return refused(await unexpected(error, 'next-auth'));
  }
}

const refused = (why: Problem): Response =>
  Response.json(
    { ok: false, problem: why },
    { status: PROBLEM_STATUS[why.kind], headers: { 'cache-control': 'private, no-store' } },
  );

type Accepted = { readonly request: NextRequest; readonly form: URLSearchParams | null };

async function accepted(request: NextRequest, path: readonly string[]): Promise<Result<Accepted, Problem>> {
  const address = path.map(encodeURIComponent).join('/');
  if (!OPEN.includes(`${request.method} ${address}`)) return fail(ABSENT);
  const { env } = await runtime();
  const goingOn = request.cookies.get(callbackCookieName(env.secure))?.value;
  if (goingOn !== undefined && !isWebAddress(goingOn)) return fail(FORGED);
  const url = new URL(request.nextUrl.pathname, env.publicUrl);
  if (request.method === 'GET') return ok({ request: new NextRequest(url, { headers: request.headers }), form: null });
  const foreign = crossOrigin(request.headers, env);
  if (foreign) return fail(foreign);
  const form = await formOf(request);
  if (!form.ok) return form;
  const body = fieldsFor(form.value, env.publicUrl);
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  return ok({ request: new NextRequest(url, { method: 'POST', headers, body }), form: form.value });
}

const FORGED = problem('invalid', 'This browser holds a cookie that is not ours. Delete it and try again.');

async function formOf(request: Request): Promise<Result<URLSearchParams, Problem>> {
  const length = request.headers.get('content-length');
  if (length === null || Number(length) > FORM_LIMIT)
    return fail(problem('too_large', 'This is too large for a sign-in.'));
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    return fail(problem('invalid', 'Send this as a form (application/x-www-form-urlencoded).'));
  return ok(new URLSearchParams(await request.text()));
}

function fieldsFor(form: URLSearchParams, publicUrl: string): URLSearchParams {
  const kept = ['csrfToken', 'email', 'password'].flatMap((name) => {
    const value = form.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams([...kept, ['callbackUrl', here(form.get('callbackUrl'), publicUrl)]]);
}

/** An address on this site as a whole address; any other is the start page. */
function here(url: string | null, publicUrl: string): string {
  const onSite = url !== null && (url === publicUrl || url.startsWith(`${publicUrl}/`));
  return new URL(localPath(onSite ? url.slice(publicUrl.length) || '/' : url), publicUrl).href;
}

/**
 * Where next-auth sends a browser on, as a path, so that it holds under whatever name the browser came by. A refusal
 * would lead over pages of next-auth's to the sign-in page; it leads there at once.
 */
async function answer(reply: Response, asJson: boolean): Promise<Response> {
  reply.headers.set('cache-control', 'private, no-store');
  const to = reply.headers.get('location');
  if (to === null) return reply;
  const { pathname, search, searchParams } = new URL(to, 'http://here.invalid');
  const isRefusal = pathname.startsWith('/api/auth/');
  const path = isRefusal
    ? `/sign-in?error=${encodeURIComponent(searchParams.get('error') ?? 'csrf')}`
    : localPath(pathname + search);
  if (!asJson) {
    reply.headers.set('location', path);
    return reply;
  }
  reply.headers.delete('location');
  reply.headers.set('content-type', 'application/json');
  const body = JSON.stringify({ url: `${await publicOrigin()}${path}` });
  return new Response(body, { status: isRefusal ? 401 : 200, headers: reply.headers });
}
