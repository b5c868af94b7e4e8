import type { CheckId, UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { may } from '#lib/core/people/permissions.ts';
import type { CheckStatus } from '#lib/core/verdicts/checks.ts';
import type { ClaimState } from '#lib/core/verdicts/codes.ts';

/** As much of a check as blindness asks about. */
export type CheckSeen = {
  readonly id: CheckId;
  readonly checkerId: UserId;
  readonly round: number;
  readonly status: CheckStatus;
};

/**
 * The checks on one claim that somebody may read: their own; others' once closed, unless a second check of the same
 * round is still awaited. Evidence, searches and remarks are seen with the check that they belong to.
 */
export function readableChecks(actor: Actor, claim: Standing, checks: readonly CheckSeen[]): ReadonlySet<CheckId> {
  const readable = checks.filter((check) => {
    if (check.status === 'draft') return check.checkerId === actor.id;
    return may(actor, 'check.readFirst', {
      checkerId: check.checkerId,
      closed: !isUnderSecondCheck(claim, check),
      submitted: checks
        .filter((other) => other.status === 'closed' && other.round === check.round)
        .map((other) => other.checkerId),
    });
  });
  return new Set(readable.map((check) => check.id));
}

type Standing = { readonly state: ClaimState; readonly round: number };

/** Whether everybody may read a check. What is done in any other shows to nobody but its author, not even as a number. */
export const isOpenToAll = (claim: Standing, check: Pick<CheckSeen, 'round' | 'status'>): boolean =>
  check.status === 'closed' && !isUnderSecondCheck(claim, check);

const isUnderSecondCheck = (claim: Standing, { round }: Pick<CheckSeen, 'round'>): boolean =>
  awaitsSecondCheck(claim.state) && round === claim.round;

export const awaitsSecondCheck = (state: ClaimState): boolean => state === 'checked' || state === 'second_check';
