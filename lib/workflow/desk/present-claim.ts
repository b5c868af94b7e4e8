import type { LinkRow } from '#db/queries/chains.ts';
import type { CheckMark } from '#db/queries/checks.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import { seenVersion } from '#lib/core/evidence/seen-version.ts';
import type { UserId } from '#lib/core/ids.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { ClaimState, Disposition } from '#lib/core/verdicts/codes.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { presentLink } from './present-chain.ts';

/** What stands beside a claim's own row, already reduced to what this person may see. */
export type ClaimMarks = {
  readonly ordinal: number;
  readonly chain: readonly LinkRow[];
  /** Of the evidence that this person may see. */
  readonly counts: EvidenceCounts;
  readonly checks: readonly Pick<CheckMark, 'checkerId' | 'round' | 'status' | 'version'>[];
  readonly disposition: Disposition | null;
  readonly hasQuery: boolean;
  readonly leasedBy: UserId | null;
  readonly me: UserId;
};

/** One claim in the lists of the desk. */
export function presentClaim(row: ClaimRow, marks: ClaimMarks): ClaimSummary {
  const mine = whereIStand(row, marks);
  return {
    id: row.id,
    articleId: row.articleId,
    ordinal: marks.ordinal,
    position: row.position,
    sentence: row.sentence,
    text: row.text,
    spans: row.spans,
    quotes: row.quotes,
    hedges: row.hedges,
    dates: row.dates,
    kind: row.kind,
    checkable: row.checkable,
    presupposed: row.presupposed,
    priority: row.priority,
    reasons: row.reasons,
    rules: row.rules,
    chain: marks.chain.map(presentLink),
    state: stateForMe(row.state, mine),
    code: row.code,
    disposition: marks.disposition,
    assigneeId: row.assigneeId,
    returned: row.returnedAt === null ? null : { at: row.returnedAt, reason: row.returnedReason ?? '' },
    attentionReason: row.state === 'needs_attention' ? row.attentionReason : null,
    inHandBy: marks.leasedBy === marks.me ? null : marks.leasedBy,
    mine,
    ...marks.counts,
    hasQuery: marks.hasQuery,
    version: seenVersion(row, marks.checks, marks.me),
  };
}

/** That the second check is begun shows to whoever gives it: to others it would tell of what they shall not see. */
export function stateForMe(state: ClaimState, mine: ClaimSummary['mine']): ClaimState {
  if (!awaitsSecondCheck(state)) return state;
  const begun = nextClaimState('checked', { step: 'second_check_opened' });
  return mine === 'draft' && begun.ok ? begun.value : 'checked';
}

/** Nothing yet, a check begun, or one saved in this round. */
export function whereIStand(
  row: Pick<ClaimRow, 'round'>,
  { checks, me }: Pick<ClaimMarks, 'checks' | 'me'>,
): ClaimSummary['mine'] {
  const mine = checks.filter((check) => check.checkerId === me);
  if (mine.some((check) => check.status === 'draft')) return 'draft';
  return mine.some((check) => check.status === 'closed' && check.round === row.round) ? 'closed' : 'none';
}
