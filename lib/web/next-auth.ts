import NextAuth from 'next-auth';
import { unstable_rethrow } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { problem, type Problem } from '#lib/core/problem.ts';
import { runtime } from '#lib/runtime.ts';
import { PROBLEM_STATUS } from './problem-status.ts';
import { crossOrigin } from './same-origin.ts';
import { nextAuthOptions } from './signing.ts';
import { unexpected } from './unexpected.ts';

type Segment = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** A form with two fields and a token; more is no sign-in. */
const FORM_LIMIT = 20_000;

/** next-auth's own door, beside the form: the same sign-in behind it with the same limits, and the same origin check. */
export async function nextAuthHandler(request: NextRequest, segment: Segment): Promise<Response> {
  try {
    const refused = await refusal(request);
    if (refused) return Response.json({ ok: false, problem: refused }, { status: PROBLEM_STATUS[refused.kind] });
    const reply: Response = await NextAuth(request, segment, await nextAuthOptions());
    reply.headers.set('cache-control', 'private, no-store');
    return reply;
  } catch (error) {
    unstable_rethrow(error);
    return Response.json({ ok: false, problem: await unexpected(error, 'next-auth') }, { status: 500 });
  }
}

async function refusal(request: NextRequest): Promise<Problem | null> {
  if (request.method === 'GET') return null;
  const length = request.headers.get('content-length');
  if (length === null || Number(length) > FORM_LIMIT) return problem('too_large', 'This is too large for a sign-in.');
  return crossOrigin(request.headers, (await runtime()).env);
}
