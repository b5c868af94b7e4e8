import type { PublicPermission } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { asHandler } from './handler.ts';
import { PROBLEM_STATUS } from './problem-status.ts';

/**
 * A handler for whatever watches the server. Unlike the other routes it does not ask who is there, because that is read
 * from the database, which may be the very thing that does not answer.
 */
export function defineProbe<P extends PublicPermission>(
  { permission }: { readonly permission: P },
  probe: () => Promise<Result<string, Problem>>,
) {
  const handler = async (): Promise<Response> => {
    const result = await probe();
    return result.ok
      ? Response.json({ ok: true, value: { status: result.value } }, { headers: UNKEPT })
      : Response.json(
          { ok: false, problem: result.error },
          { status: PROBLEM_STATUS[result.error.kind], headers: UNKEPT },
        );
  };
  return asHandler(handler, permission);
}

const UNKEPT = { 'cache-control': 'private, no-store' };
