import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { ClaimState } from '#lib/core/verdicts/codes.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { EvidenceRow } from '#db/queries/evidence.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Case } from './load-case.ts';
import { countsOf, type Weighable, type WeighedItem } from './weigh-evidence.ts';

/** What a check or a moved ground changes on a claim, and what undoing puts back. */
export const standingOf = (claim: ClaimRow) => ({
  state: claim.state,
  round: claim.round,
  code: claim.code,
  linkCount: claim.linkCount,
  originCount: claim.originCount,
  contradictionCount: claim.contradictionCount,
  flagCount: claim.flagCount,
  attentionReason: claim.attentionReason,
  returnedAt: claim.returnedAt,
  returnedReason: claim.returnedReason,
});

/** What becomes of a claim that is sent back. */
export const stateWhenReturned = (state: ClaimState): ClaimState => (state === 'final' ? 'needs_attention' : state);

/**
 * A finding in force needs attention when its evidence or an origin changed; checks that are still compared go on. Where
 * several things changed, all of them are said.
 */
export function attention(
  claim: Pick<ClaimRow, 'state' | 'attentionReason'>,
  why: string,
): { readonly state?: ClaimState; readonly attentionReason?: string } {
  if (claim.state !== 'final' && claim.state !== 'needs_attention') return {};
  const before = claim.state === 'needs_attention' ? claim.attentionReason : null;
  if (before?.includes(why)) return {};
  return { state: 'needs_attention', attentionReason: before === null ? why : `${before} ${why}` };
}

/** The same when the claim itself says something else, or somebody else says it: then also what is compared starts over. */
export function claimMoved(
  claim: Pick<ClaimRow, 'state'>,
  why: string,
): { readonly state?: ClaimState; readonly attentionReason?: string } {
  const next = nextClaimState(claim.state, { step: 'ground_moved' });
  if (!next.ok) return {};
  return next.value === 'needs_attention' ? { state: next.value, attentionReason: why } : { state: next.value };
}

export type MovedStanding = Partial<EvidenceCounts> & ReturnType<typeof attention>;

type Checks = { readonly checks: readonly Pick<Case['checks'][number], 'id' | 'status'>[] };
type Moved = Checks &
  Weighable & {
    readonly claim: Pick<ClaimRow, 'state' | 'attentionReason' | 'text'>;
    readonly flags: Parameters<typeof countsOf>[0]['flags'];
  };

/** Whether everybody may see and count an item: its check is closed, or it was added under a verdict. */
export const isCounted = ({ checks }: Checks, item: Pick<EvidenceRow['item'], 'checkId' | 'shared'>): boolean =>
  item.shared || checks.some((check) => check.id === item.checkId && check.status === 'closed');

/**
 * What follows for a claim when an item of one of its checks changes, or where it comes from. Nothing while that check is
 * open; one that is being compared with another stays as it was given.
 */
export function whenEvidenceMoves(
  file: Moved,
  item: Pick<EvidenceRow['item'], 'checkId' | 'shared'>,
  { evidence, why }: { readonly evidence: readonly WeighedItem[]; readonly why: string },
): Result<MovedStanding, Problem> {
  const { claim } = file;
  if (!isCounted(file, item)) return ok({});
  if (awaitsSecondCheck(claim.state) || claim.state === 'deciding') return fail(COMPARED);
  return ok({ ...attention(claim, why), ...countsNow(file, evidence) });
}

/** The kept counters, which are over what everybody may see and wait while a second check is awaited. */
export const countsNow = (file: Moved, evidence: readonly WeighedItem[]): Partial<EvidenceCounts> =>
  awaitsSecondCheck(file.claim.state)
    ? {}
    : countsOf(
        file,
        evidence.filter((item) => isCounted(file, item)),
      );

const COMPARED = problem(
  'refused',
  'This belongs to a saved check that is being compared with another. Take the check back first.',
);
