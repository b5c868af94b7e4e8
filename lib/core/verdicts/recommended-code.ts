import type { Code } from '#lib/core/verdicts/codes.ts';
import { isOwnVoice } from '#lib/core/verdicts/attribution-rule.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { PermittedVerdicts } from '#lib/core/verdicts/permitted.ts';

/**
 * The code that the findings point to; shown, never preselected. In order: a link fails, or the proposition is
 * contradicted or contested; it is supported, and by enough; it was said and the copy attributes; it cannot be checked
 * and nobody is credited with it; else unverified.
 */
export function recommendedCode(facts: VerdictFacts, permitted: PermittedVerdicts): Code {
  if (facts.chain.some((link) => link.said === 'failed')) return 'disputed';
  if (facts.so === 'contradicted' || facts.so === 'contested') return 'disputed';
  if (facts.so === 'supported' && permitted.corroborated.allowed) return 'corroborated';
  if (permitted.attributed.allowed) return 'attributed';
  if (facts.so === 'not_checkable' && isNobodyCredited(facts)) return 'not_checkable';
  return 'unverified';
}

function isNobodyCredited(facts: VerdictFacts): boolean {
  return isOwnVoice(facts) || facts.chain.every((link) => link.source === null);
}
