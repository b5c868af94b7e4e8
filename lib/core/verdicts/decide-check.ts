import {
  NOT_CHECKABLE_REASONS,
  type Code,
  type NotCheckableReason,
  type ReasonCode,
} from '#lib/core/verdicts/codes.ts';
import { isDisputeReason } from '#lib/core/verdicts/dispute-rule.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** What a reviewer wants to save. `override`: an editor's reason for going outside the policy; null for none. */
export type CheckChoice = { readonly code: Code; readonly override: string | null };

/** What is saved. `override` is null where the evidence permitted the code anyway: only a real one is counted. */
export type DecidedCheck = {
  readonly code: Code;
  readonly reason: ReasonCode | null;
  readonly rationale: string;
  readonly override: string | null;
};

/** `incomplete`: something is missing in the form. `floor`: not even an override helps. `reasons` are for a list. */
export type CheckRefusal = {
  readonly kind: 'incomplete' | 'not_permitted' | 'floor';
  readonly message: string;
  readonly reasons: readonly string[];
};

/** Whether this check may be saved. That the person may override at all is asked of the permission table before. */
export function decideCheck(
  facts: VerdictFacts,
  choice: CheckChoice,
  policy: Policy,
): Result<DecidedCheck, CheckRefusal> {
  const { code } = choice;
  const permitted = permittedVerdicts(facts, policy)[code];
  const override = choice.override?.trim() ?? '';
  if (!permitted.allowed && permitted.floor) return fail(refusal('floor', permitted.reasons));
  if (!permitted.allowed && override === '') return fail(refusal('not_permitted', permitted.reasons));
  const missing = missingInForm(facts, code);
  if (missing !== null) return fail(refusal('incomplete', [missing]));
  return ok({
    code,
    reason: takesReason(code) ? facts.reason : null,
    rationale: facts.rationale.trim(),
    override: permitted.allowed ? null : override,
  });
}

/** A dispute and "not checkable" carry a reason code, a dispute also a rationale; no override replaces either. */
function missingInForm(facts: VerdictFacts, code: Code): string | null {
  if (code === 'disputed') {
    if (!isDisputeReason(facts.reason)) return 'Choose why it is disputed.';
    if (facts.rationale.trim() === '') return 'Write the rationale: a dispute needs its reasons in words.';
  }
  if (code === 'not_checkable' && !isNotCheckableReason(facts.reason)) return 'Choose why it cannot be checked.';
  return null;
}

function takesReason(code: Code): boolean {
  return code === 'disputed' || code === 'not_checkable';
}

function isNotCheckableReason(reason: ReasonCode | null): reason is NotCheckableReason {
  return (NOT_CHECKABLE_REASONS as readonly (ReasonCode | null)[]).includes(reason);
}

function refusal(kind: CheckRefusal['kind'], reasons: readonly string[]): CheckRefusal {
  return { kind, message: reasons[0] ?? 'The evidence does not permit this verdict.', reasons };
}
