import type { CheckId, UserId } from '#lib/core/ids.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { CheckSeat } from '#lib/core/verdicts/checks.ts';
import { checksAgree, nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';
import {
  decideCheck,
  type CheckChoice,
  type CheckRefusal,
  type DecidedCheck,
} from '#lib/core/verdicts/decide-check.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { needsSecondCheck, type Policy } from '#lib/core/verdicts/policy.ts';

export type ClaimStanding = { readonly state: ClaimState; readonly round: number; readonly priority: number };
export type ClosedCheck = {
  readonly id: CheckId;
  readonly checkerId: UserId;
  readonly round: number;
  readonly code: Code;
  readonly reason: string | null;
};

/** What saving a check does. `verdict`: it is in force from now on; null while a second look or a decision is awaited. */
export type SettledCheck = {
  readonly seat: CheckSeat;
  readonly round: number;
  readonly state: 'checked' | 'final' | 'deciding';
  readonly decided: DecidedCheck;
  readonly verdict: Code | null;
};

/** Which check of which round somebody's save would be, or why they may give none now. */
export function seatFor(
  actor: Actor,
  claim: ClaimStanding,
  closed: readonly ClosedCheck[],
): Result<{ readonly seat: CheckSeat; readonly round: number }, Problem> {
  const allowed = permits(actor, 'claim.check');
  if (!allowed.ok) return fail(allowed.error);
  if (claim.state === 'deciding')
    return fail(problem('refused', 'Two checks on this claim disagree; an editor decides.'));
  const first = closed.find((check) => check.round === claim.round);
  if (!awaitsSecondCheck(claim.state) || first === undefined) {
    return ok({ seat: 'first', round: first === undefined ? claim.round : claim.round + 1 });
  }
  const second = permits(actor, 'check.second', { firstCheckerId: first.checkerId });
  return second.ok ? ok({ seat: 'second', round: claim.round }) : fail(second.error);
}

/** Whether this check may be saved, and what then becomes of the claim. */
export function settleCheck(given: {
  readonly actor: Actor;
  readonly claim: ClaimStanding;
  /** Closed checks of all rounds. */
  readonly closed: readonly ClosedCheck[];
  readonly facts: VerdictFacts;
  readonly choice: CheckChoice;
  readonly policy: Policy;
}): Result<SettledCheck, Problem> {
  const { actor, claim, closed, facts, choice, policy } = given;
  const seat = seatFor(actor, claim, closed);
  if (!seat.ok) return seat;
  const decided = decideCheck(facts, choice, policy);
  if (!decided.ok) return fail(refusedCheck(decided.error));
  if (decided.value.override !== null) {
    const override = permits(actor, 'verdict.override');
    if (!override.ok) return fail(override.error);
  }
  const first = seat.value.seat === 'second' ? closed.find((check) => check.round === claim.round) : undefined;
  const next = first
    ? nextClaimState(claim.state, { step: 'second_check_saved', agrees: checksAgree(first, decided.value) })
    : nextClaimState(claim.state, { step: 'check_saved', secondCheck: needsSecondCheck(policy, claim.priority) });
  if (!next.ok) return fail(problem('refused', next.error));
  const state = next.value === 'final' || next.value === 'deciding' ? next.value : 'checked';
  return ok({ ...seat.value, state, decided: decided.value, verdict: state === 'final' ? decided.value.code : null });
}

export function refusedCheck(refusal: CheckRefusal): Problem {
  return refusal.kind === 'incomplete' ? problem('invalid', refusal.message) : problem('refused', refusal.message);
}
