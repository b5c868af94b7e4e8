import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { NextClaim } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { nextClaim } from './next-claim.ts';

/** What "Start review" opens: the most urgent claim of mine. */
export async function myNextClaim(context: Context): Promise<Result<{ readonly next: NextClaim | null }, Problem>> {
  const allowed = permits(context.actor, 'queue.read');
  if (!allowed.ok) return fail(allowed.error);
  return ok({ next: await nextClaim(context, { articleId: null }) });
}
