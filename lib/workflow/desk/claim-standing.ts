import { countEvidence, type EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { ClaimState } from '#lib/core/verdicts/codes.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { EvidenceRow } from '#db/queries/evidence.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Case } from './load-case.ts';

/** What a check or a moved ground changes on a claim, and what undoing puts back. */
export const standingOf = (claim: ClaimRow) => ({
  state: claim.state,
  round: claim.round,
  code: claim.code,
  linkCount: claim.linkCount,
  originCount: claim.originCount,
  contradictionCount: claim.contradictionCount,
  returnedAt: claim.returnedAt,
  returnedReason: claim.returnedReason,
});

/** A finding in force needs attention when its evidence or an origin changed; checks that are still compared go on. */
export function stateOnMovedGround(state: ClaimState): ClaimState {
  if (state !== 'final') return state;
  const next = nextClaimState(state, { step: 'ground_moved' });
  return next.ok ? next.value : state;
}

/**
 * What follows for a claim when evidence of one of its checks changes. Nothing while that check is open; a closed one
 * that is being compared with another stays as it was given.
 */
export function whenEvidenceMoves(
  { claim, checks }: Case,
  checkId: EvidenceRow['item']['checkId'],
  evidence: readonly EvidenceRow[],
): Result<Partial<EvidenceCounts> & { readonly state?: ClaimState }, Problem> {
  const closed = new Set(checks.filter((check) => check.status === 'closed').map((check) => check.id));
  if (!closed.has(checkId)) return ok({});
  if (claim.state !== 'final' && claim.state !== 'needs_attention' && claim.state !== 'open') return fail(COMPARED);
  const counted = evidence.filter(({ item }) => closed.has(item.checkId)).map(({ item }) => item);
  return ok({ state: stateOnMovedGround(claim.state), ...countEvidence(counted) });
}

const COMPARED = problem(
  'refused',
  'This belongs to a saved check that is being compared with another. Take the check back first.',
);
