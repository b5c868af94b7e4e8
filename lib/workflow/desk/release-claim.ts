import { releaseLease } from '#db/writes/remarks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';

/** Lays a claim out of hand; nothing happens when somebody else has it. */
export async function releaseClaim(
  { db, actor }: Context,
  { id }: { readonly id: ClaimId },
): Promise<Result<{ readonly released: boolean }, Problem>> {
  const allowed = permits(actor, 'claim.check');
  if (!allowed.ok) return fail(allowed.error);
  const done = await db.commit({ writes: [releaseLease(id, actor.id)], events: [] });
  return ok({ released: done.ok });
}
