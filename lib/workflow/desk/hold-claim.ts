import { hasChecked } from '#db/queries/checks.ts';
import { findClaim, leaseOn } from '#db/queries/claim-file.ts';
import { takeLease } from '#db/writes/remarks.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { LeaseAnswer } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/** Ten minutes: long enough to look something up, short enough that a closed laptop blocks nobody for long. */
export const LEASE_MS = 10 * 60 * 1000;

/** Takes a claim in hand, or renews that; says who has it when somebody else does. It keeps nobody from working. */
export async function holdClaim(
  { db, actor, now }: Context,
  { id: claimId }: { readonly id: ClaimId },
): Promise<Result<LeaseAnswer, Problem>> {
  const allowed = permits(actor, 'claim.check');
  if (!allowed.ok) return fail(allowed.error);
  const file = await findClaim(db, claimId);
  if (!file || file.claim.withdrawnAt !== null) return fail(NO_SUCH_CLAIM);
  // To have it in hand after my own first check would tell the blind second checker whose that is.
  if (awaitsSecondCheck(file.claim.state) && (await hasChecked(db, { claim: file.claim, checkerId: actor.id }))) {
    return ok({ held: false, inHandBy: null, expiresAt: now });
  }
  const lease = { claimId, userId: actor.id, expiresAt: now + LEASE_MS };
  const taken = await db.commit({ writes: [takeLease(lease, now)], events: [] });
  if (taken.ok) return ok({ held: true, inHandBy: null, expiresAt: lease.expiresAt });
  const theirs = await leaseOn(db, claimId, now);
  if (!theirs) return fail(problem('stale', 'This changed just now. Please try again.'));
  return ok({ held: false, inHandBy: theirs.userId, expiresAt: theirs.expiresAt });
}
