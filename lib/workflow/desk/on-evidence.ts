import { findEvidence, type EvidenceRow } from '#db/queries/evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim, type PlannedChange } from './change-claim.ts';
import { standingOf } from './claim-standing.ts';
import { deskEvent } from './desk-event.ts';
import type { Case } from './load-case.ts';

const NO_SUCH_EVIDENCE = problem('not_found', 'There is no such evidence.');

/** Finds live evidence that this person may see, and changes its claim. */
export async function onEvidence<More extends object>(
  context: Context,
  id: EvidenceId,
  plan: (file: Case, row: EvidenceRow) => Result<PlannedChange<More>, Problem>,
): Promise<Result<ClaimChange & More, Problem>> {
  const found = await findEvidence(context.db, id);
  if (!found) return fail(NO_SUCH_EVIDENCE);
  return changeOpenClaim(context, found.claimId, (file) => {
    const row = file.evidence.find(({ item }) => item.id === id);
    return row ? plan(file, row) : fail(NO_SUCH_EVIDENCE);
  });
}

type EvidenceTold = {
  readonly kind: 'evidence.withdrawn' | 'evidence.changed' | 'contradiction.set';
  readonly before?: object;
  readonly after: object;
  readonly reason?: string;
};

export function evidenceEvent(
  context: Context,
  { claim }: Case,
  item: EvidenceRow['item'],
  { before = {}, after, ...told }: EvidenceTold,
) {
  return deskEvent(context, {
    ...told,
    articleId: claim.articleId,
    claimId: claim.id,
    subjectId: item.id,
    before: { claim: standingOf(claim), ...before },
    after: { checkId: item.checkId, ...after },
  });
}
