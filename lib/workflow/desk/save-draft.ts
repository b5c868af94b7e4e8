import type { z } from 'zod';
import { findClaim } from '#db/queries/claim-file.ts';
import { keepDraft } from '#db/writes/remarks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { draftInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/** Keeps what I am typing on a claim, for me alone. It is no event and raises no version. */
export async function saveDraft(
  { db, actor, now }: Context,
  { id: claimId, ...form }: z.output<typeof draftInput> & { readonly id: ClaimId },
): Promise<Result<{ readonly savedAt: number }, Problem>> {
  const allowed = permits(actor, 'claim.check');
  if (!allowed.ok) return fail(allowed.error);
  const file = await findClaim(db, claimId);
  if (!file || file.claim.withdrawnAt !== null) return fail(NO_SUCH_CLAIM);
  const draft = { userId: actor.id, claimId, body: JSON.stringify(form), updatedAt: now };
  const kept = await db.commit({ writes: [keepDraft(draft)], events: [] });
  return kept.ok ? ok({ savedAt: now }) : fail(problem('stale', 'This could not be kept. Please try again.'));
}
