import type { Said, So } from '#lib/core/verdicts/codes.ts';
import { evidenceOfSaying } from '#lib/core/verdicts/attribution-rule.ts';
import { countSupport, isContradictedBy } from '#lib/core/verdicts/counted-evidence.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { isSameVoice } from '#lib/core/verdicts/same-voice.ts';

/**
 * The findings that the evidence itself points to, for a reviewer who has not set them yet: a start for the two
 * questions, never for the verdict. `said` follows the chain. What somebody has already found stays as it is.
 */
export function proposeFindings(facts: VerdictFacts): { readonly said: readonly Said[]; readonly so: So } {
  return {
    said: facts.chain.map((link) => (link.said === 'unchecked' ? proposedSaid(link.source, facts) : link.said)),
    so: facts.so === 'open' ? proposedSo(facts) : facts.so,
  };
}

function proposedSaid(source: VerdictFacts['chain'][number]['source'], facts: VerdictFacts): Said {
  const shown = evidenceOfSaying(facts);
  if (source === null || shown.length === 0) return 'unchecked';
  return shown.some((item) => isSameVoice(item.publisher, source)) ? 'first_hand' : 'reported';
}

function proposedSo(facts: VerdictFacts): So {
  const isContradicted = facts.evidence.some(isContradictedBy);
  const isSupported = countSupport(facts).counted.length > 0;
  if (isContradicted) return isSupported ? 'contested' : 'contradicted';
  if (isSupported) return 'supported';
  return facts.claim.checkable ? 'open' : 'not_checkable';
}
