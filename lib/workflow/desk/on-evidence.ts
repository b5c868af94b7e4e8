import { findEvidence, type EvidenceRow } from '#db/queries/evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim, type PlannedChange } from './change-claim.ts';
import { standingOf } from './claim-standing.ts';
import type { Case } from './load-case.ts';

const NO_SUCH_EVIDENCE = problem('not_found', 'There is no such evidence.');

/** Finds live evidence that this person may see, and changes its claim. */
export async function onEvidence<More extends object>(
  context: Context,
  id: EvidenceId,
  plan: (
    file: Case,
    row: EvidenceRow,
  ) => Promise<Result<PlannedChange<More>, Problem>> | Result<PlannedChange<More>, Problem>,
): Promise<Result<ClaimChange & More, Problem>> {
  // Asked before anything is looked for: to whoever may not, it says nothing of what there is.
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const found = await findEvidence(context.db, id, context.actor.id);
  if (!found) return fail(NO_SUCH_EVIDENCE);
  return changeOpenClaim(context, found.claimId, (file) => {
    const row = file.evidence.find(({ item }) => item.id === id);
    return row ? plan(file, row) : fail(NO_SUCH_EVIDENCE);
  });
}

/** The check that an item belongs to, for an event on it, and whether everybody sees it all the same. */
export const checkOf = ({ checkId, shared }: Pick<EvidenceRow['item'], 'checkId' | 'shared'>) => ({
  checkId,
  ...(shared ? { shared } : {}),
});

/** What every event on an item says: whose check it belongs to, and how the claim stood. */
export const aboutEvidence = ({ claim }: Pick<Case, 'claim'>, item: EvidenceRow['item']) => ({
  articleId: claim.articleId,
  claimId: claim.id,
  subjectId: item.id,
  before: { claim: standingOf(claim) },
});
