import { policyHistory } from '#db/queries/policy-history.ts';
import { may, permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';

export type PolicyView = {
  readonly inForce: PolicyVersion;
  readonly history: Awaited<ReturnType<typeof policyHistory>>;
  readonly mayChange: boolean;
};

/** The policy in force and every version before it. */
export async function policyView({ db, actor }: Context): Promise<Result<PolicyView, Problem>> {
  const allowed = permits(actor, 'policy.read');
  if (!allowed.ok) return allowed;
  const [inForce, history] = await Promise.all([policyNow(db), policyHistory(db)]);
  return ok({ inForce, history, mayChange: may(actor, 'policy.manage') });
}
