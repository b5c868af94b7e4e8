import type { Db } from '#db/db.ts';
import { openDraft } from '#db/writes/checks.ts';
import { changeClaim, guardClaim, type ClaimPatch } from '#db/writes/claims.ts';
import type { CheckId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { seatFor } from '#lib/core/verdicts/settle-check.ts';
import type { Context } from '#lib/workflow/context.ts';
import { closedChecks, draftCheck, type Case } from './load-case.ts';
import { touchClaim, type Touch } from './touch-claim.ts';

/**
 * My open check on a claim, begun with the first thing that I put in it. That I have one shows to nobody else, save where
 * something changes on the claim itself: `change`, which goes along.
 */
export function ensureCheck(
  context: Context,
  file: Case,
  change: ClaimPatch = {},
): Result<{ readonly checkId: CheckId } & Touch, Problem> {
  const mine = draftCheck(file, context);
  if (mine) return ok({ checkId: mine.id, ...touchClaim(file, [mine.id], change) });
  const seat = seatFor(context.actor, file.claim, closedChecks(file.checks));
  if (!seat.ok) return seat;
  const checkId = context.newId<'check'>();
  const isHidden = Object.keys(change).length === 0;
  return ok({
    checkId,
    isHidden,
    writes: [
      isHidden ? guardClaim(file.claim) : changeClaim(file.claim, change),
      openDraft({
        id: checkId,
        claimId: file.claim.id,
        ...seat.value,
        checkerId: context.actor.id,
        startedAt: context.now,
        version: isHidden ? 1 : 0,
      } satisfies Omit<Db['tables']['checks']['$inferInsert'], 'status'>),
    ],
  });
}
