import { addPolicyVersion } from '#db/writes/policy.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';

type Input = { readonly version: number; readonly note: string; readonly policy: Omit<Policy, 'trustedAgencies'> };

/**
 * Saves the next version of the policy. Verdicts keep the version that they were judged under; only what is judged from
 * now on follows the new one.
 */
export async function savePolicy(
  context: Context,
  { version, note, policy }: Input,
): Promise<Result<{ readonly version: number }, Problem>> {
  const { db, actor, now, newId } = context;
  const allowed = permits(actor, 'policy.manage');
  if (!allowed.ok) return allowed;
  const before = await policyNow(db);
  if (before.version !== version) return fail(CHANGED);
  const after: Policy = { ...policy, trustedAgencies: before.policy.trustedAgencies };
  const number = version + 1;
  const saved = await db.commit({
    writes: [
      addPolicyVersion({
        number,
        preset: after.preset,
        body: JSON.stringify(after),
        note,
        createdBy: actor.id,
        createdAt: now,
      }),
    ],
    events: [
      {
        id: newId(),
        at: now,
        actorId: actor.id,
        kind: 'policy.saved',
        policyVersion: number,
        reason: note,
        before: before.policy,
        after,
        changesState: true,
      },
    ],
  });
  return saved.ok ? ok({ version: number }) : fail(CHANGED);
}

const CHANGED = problem('stale', 'Somebody saved the policy a moment ago. Reload the page and look at theirs first.');
