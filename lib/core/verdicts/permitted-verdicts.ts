import { mayBeAttributed } from '#lib/core/verdicts/attribution-rule.ts';
import { mayBeCorroborated } from '#lib/core/verdicts/corroboration-rule.ts';
import { mayBeDisputed } from '#lib/core/verdicts/dispute-rule.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { mayBeNotCheckable, mayBeUnverified } from '#lib/core/verdicts/open-rules.ts';
import type { PermittedVerdicts } from '#lib/core/verdicts/permitted.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';

/** Total: all facts under every policy give an answer for each of the five codes. A person chooses among them. */
export function permittedVerdicts(facts: VerdictFacts, policy: Policy): PermittedVerdicts {
  const corroborated = mayBeCorroborated(facts, policy);
  return {
    corroborated,
    attributed: mayBeAttributed(facts),
    disputed: mayBeDisputed(facts),
    unverified: mayBeUnverified(facts, corroborated.allowed),
    not_checkable: mayBeNotCheckable(facts),
  };
}
