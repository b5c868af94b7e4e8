import type { UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';
import { decideCheck, type DecidedCheck } from '#lib/core/verdicts/decide-check.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import { refusedCheck } from '#lib/core/verdicts/settle-check.ts';

/**
 * Whether an editor may decide between two checks in this way. The reason that they must give anyway is also the reason
 * for going outside the policy, where they do; the floor holds for them as for everybody.
 */
export function settleDecision(given: {
  readonly actor: Actor;
  readonly state: ClaimState;
  readonly checkers: readonly UserId[];
  readonly facts: VerdictFacts;
  readonly code: Code;
  readonly reason: string;
  readonly policy: Policy;
}): Result<DecidedCheck, Problem> {
  const allowed = permits(given.actor, 'claim.decide', { checkers: given.checkers });
  if (!allowed.ok) return fail(allowed.error);
  const next = nextClaimState(given.state, { step: 'decided' });
  if (!next.ok) return fail(problem('refused', next.error));
  const decided = decideCheck(given.facts, { code: given.code, override: given.reason }, given.policy);
  return decided.ok ? ok(decided.value) : fail(refusedCheck(decided.error));
}
