import { claimsMatching, type ClaimRow } from '#db/queries/claims-matching.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';

export type DecideView = {
  /** Claims on which two checks differ, the most urgent first. */
  readonly waiting: readonly ClaimRow[];
  /** Verdicts in force that an editor set outside the policy, for others to see. */
  readonly overridden: readonly ClaimRow[];
  /** The one in hand, with both checks; null when nothing waits. */
  readonly open: ClaimDetail | null;
};

const SHOWN = 50;

/** What waits for an editor's decision, and the claim in hand with its two checks side by side. */
export async function decideView(
  context: Context,
  { claim }: { readonly claim?: ClaimId | undefined },
): Promise<Result<DecideView, Problem>> {
  const { db, actor, now } = context;
  const allowed = permits(actor, 'decide.read');
  if (!allowed.ok) return allowed;
  const [waiting, overridden] = await Promise.all([
    claimsMatching(db, { filter: { needs: 'decision' }, now, limit: SHOWN }),
    claimsMatching(db, { filter: { needs: 'override' }, now, limit: SHOWN }),
  ]);
  const id = waiting.find((row) => row.id === claim)?.id ?? waiting[0]?.id;
  if (id === undefined) return ok({ waiting, overridden, open: null });
  const detail = await readClaim(context, { id });
  return detail.ok ? ok({ waiting, overridden, open: detail.value }) : detail;
}
