import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';
import { nextPolicy, POLICY_CHANGED } from './next-policy.ts';

type Input = { readonly version: number; readonly note: string; readonly policy: Omit<Policy, 'trustedAgencies'> };

/**
 * Saves the next version of the policy. Verdicts keep the version that they were judged under; only what is judged from
 * now on follows the new one.
 */
export async function savePolicy(
  context: Context,
  { version, note, policy }: Input,
): Promise<Result<{ readonly version: number }, Problem>> {
  const allowed = permits(context.actor, 'policy.manage');
  if (!allowed.ok) return allowed;
  const before = await policyNow(context.db);
  if (before.version !== version) return fail(POLICY_CHANGED);
  return nextPolicy(context, { before, after: { ...policy, trustedAgencies: before.policy.trustedAgencies }, note });
}
