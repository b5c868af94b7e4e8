import type { Db, Write } from '#db/db.ts';
import { changeClaim, type ClaimPatch } from '#db/writes/claims.ts';
import { insertCheck } from '#db/writes/checks.ts';
import type { CheckId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import { seatFor } from '#lib/core/verdicts/settle-check.ts';
import type { Context } from '#lib/workflow/context.ts';
import { closedChecks, draftCheck, type Case } from './load-case.ts';

/**
 * My open check on a claim, begun with the first thing that I put in it. The writes raise the claim's version, which
 * every such write must; `change` goes along.
 */
export function ensureCheck(
  context: Context,
  file: Case,
  change: ClaimPatch = {},
): Result<{ readonly checkId: CheckId; readonly writes: readonly Write[] }, Problem> {
  const mine = draftCheck(file, context);
  if (mine) return ok({ checkId: mine.id, writes: [changeClaim(file.claim, change)] });
  const seat = seatFor(context.actor, file.claim, closedChecks(file.checks));
  if (!seat.ok) return seat;
  const opened =
    seat.value.seat === 'second' ? nextClaimState(file.claim.state, { step: 'second_check_opened' }) : null;
  const checkId = context.newId<'check'>();
  return ok({
    checkId,
    writes: [
      changeClaim(file.claim, { ...change, ...(opened?.ok ? { state: opened.value } : {}) }),
      insertCheck({
        id: checkId,
        claimId: file.claim.id,
        ...seat.value,
        checkerId: context.actor.id,
        status: 'draft',
        startedAt: context.now,
      } satisfies Db['tables']['checks']['$inferInsert']),
    ],
  });
}
