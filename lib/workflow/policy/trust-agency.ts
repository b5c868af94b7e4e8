import type { z } from 'zod';
import { findSource } from '#db/queries/known-sources.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { trustInput } from '#lib/schema/source-form.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';
import { nextPolicy, POLICY_CHANGED } from './next-policy.ts';

/**
 * Puts an agency on the policy's list of those whose own reporting may carry a low-risk event, or takes it off. The list
 * is part of the policy, so this makes its next version.
 */
export async function trustAgency(
  context: Context,
  { id, version, trusted, note }: z.output<typeof trustInput>,
): Promise<Result<{ readonly version: number }, Problem>> {
  const allowed = permits(context.actor, 'policy.manage');
  if (!allowed.ok) return fail(allowed.error);
  const [before, source] = await Promise.all([policyNow(context.db), findSource(context.db, id)]);
  if (!source) return fail(problem('not_found', 'There is no such source.'));
  if (before.version !== version) return fail(POLICY_CHANGED);
  const { trustedAgencies } = before.policy;
  if (trustedAgencies.includes(id) === trusted) return fail(problem('refused', 'It is so already.'));
  if (trusted && source.kind !== 'agency') return fail(problem('refused', 'Only a news agency can be on this list.'));
  const others = trustedAgencies.filter((one) => one !== id);
  const after = { ...before.policy, trustedAgencies: trusted ? [...others, id] : others };
  return nextPolicy(context, { before, after, note });
}
