import { addPolicyVersion } from '#db/writes/policy.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Policy, PolicyVersion } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { done } from '#lib/workflow/repeats/done.ts';

/** Brings the next version of the policy into force, unless somebody else just did. */
export async function nextPolicy(
  context: Context,
  { before, after, note }: { readonly before: PolicyVersion; readonly after: Policy; readonly note: string },
): Promise<Result<{ readonly version: number }, Problem>> {
  const { db, actor, now } = context;
  const number = before.version + 1;
  const saved = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: { version: number } }),
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
      deskEvent(context, {
        kind: 'policy.saved',
        policyVersion: number,
        reason: note,
        before: before.policy,
        after,
      }),
    ],
  });
  return saved.ok ? ok({ version: number }) : fail(POLICY_CHANGED);
}

export const POLICY_CHANGED = problem(
  'stale',
  'Somebody saved the policy a moment ago. Reload the page and look at theirs first.',
);
