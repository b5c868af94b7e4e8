import type { z } from 'zod';
import { insertSearch } from '#db/writes/remarks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { searchInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOpenClaim } from './change-claim.ts';
import { deskEvent } from './desk-event.ts';
import { ensureCheck } from './ensure-check.ts';

/** Notes where I looked, for what, and when; "unverified" rests on it. */
export async function logSearch(
  context: Context,
  { id: claimId, place, terms }: z.output<typeof searchInput> & { readonly id: ClaimId },
): Promise<Result<ClaimChange, Problem>> {
  const { actor, now, newId } = context;
  const allowed = permits(actor, 'searchLog.add');
  if (!allowed.ok) return fail(allowed.error);
  return changeOpenClaim(context, claimId, (file) => {
    const check = ensureCheck(context, file);
    if (!check.ok) return check;
    const { checkId, writes, isHidden } = check.value;
    const id = newId();
    const search = { id, claimId, checkId, place, terms, searchedBy: actor.id, searchedAt: now };
    const { articleId } = file.claim;
    const after = { checkId, searchId: id, place, terms };
    const event = deskEvent(context, { kind: 'search.logged', articleId, claimId, subjectId: id, after });
    return ok({ writes: [...writes, insertSearch(search)], isHidden, event, more: {} });
  });
}
