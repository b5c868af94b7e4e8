import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** The server said nothing that we could read: no network, or something between us and it. */
export type Unreachable = { readonly kind: 'unreachable'; readonly message: string };
export type Answer<T> = Result<T, Problem | Unreachable>;

/** One question to a route of ours, in JSON. */
export async function exchange<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  let reply: unknown;
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' });
    reply = await response.json();
  } catch {
    return fail(UNREACHABLE);
  }
  if (isReply(reply)) return reply.ok ? ok(reply.value as T) : fail(reply.problem);
  return fail(UNREACHABLE);
}

export const posted = (input: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(input),
});

const UNREACHABLE: Unreachable = {
  kind: 'unreachable',
  message: 'The server cannot be reached. What you typed is kept here.',
};

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'value' in value : 'problem' in value && isProblem(value.problem);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && 'message' in value;
}
