import type { z } from 'zod';
import { activeRoles } from '#db/queries/active-roles.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { assignClaims as writeAssignment } from '#db/writes/assignments.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { assignInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList } from './change-claims.ts';

/** Gives claims of an article to a reviewer: those named, or all that are not final. */
export async function assignClaims(
  context: Context,
  { id: articleId, claimIds, assigneeId }: z.output<typeof assignInput> & { readonly id: ArticleId },
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, 'article.assign');
  if (!allowed.ok) return fail(allowed.error);
  if (assigneeId !== null) {
    const roles = await activeRoles(context.db, assigneeId);
    if (!roles.some((role) => role === 'reviewer' || role === 'editor')) {
      return fail(problem('invalid', 'Choose a reviewer or an editor whose account is active.'));
    }
  }
  return changeClaimList(context, articleId, ({ live }) => {
    const known = new Map(live.map((row) => [row.id, row]));
    if (claimIds?.some((id) => !known.has(id)))
      return fail(problem('not_found', 'There is no such claim in this article.'));
    const given = claimIds ?? live.filter((row) => row.state !== 'final').map((row) => row.id);
    const [first] = given;
    if (first === undefined) return fail(problem('refused', 'Every claim of this article is final.'));
    return ok({
      kind: 'claim.assigned',
      correction: null,
      claimId: first,
      live,
      writes: writeAssignment(articleId, given, assigneeId),
      before: { assigned: byAssignee(given.flatMap((id) => known.get(id) ?? [])) },
      after: { assigneeId, claims: given },
    });
  });
}

/** Whose the claims were, so that it can be taken back. */
function byAssignee(rows: readonly ClaimRow[]) {
  const assignees = [...new Set(rows.map((row) => row.assigneeId))];
  return assignees.map((assigneeId) => ({
    assigneeId,
    claims: rows.filter((row) => row.assigneeId === assigneeId).map((row) => row.id),
  }));
}
