import type { Said, So } from '#lib/core/verdicts/codes.ts';
import { countSupport, isContradictedBy } from '#lib/core/verdicts/counted-evidence.ts';
import type { LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { evidenceOfSaying, isAtFirstHand, showing } from '#lib/core/verdicts/saying.ts';

/**
 * The findings that the evidence itself points to, for a reviewer who has not set them yet: a start for the two
 * questions, never for the verdict. `said` follows the chain. What somebody has already found stays as it is.
 */
export function proposeFindings(facts: VerdictFacts): { readonly said: readonly Said[]; readonly so: So } {
  return {
    said: facts.chain.map((link, index) => (link.said === 'unchecked' ? proposedSaid(link, index, facts) : link.said)),
    so: facts.so === 'open' ? proposedSo(facts) : facts.so,
  };
}

/** First-hand where the source credited speaks in the passage itself, or a record or witness of the saying shows it. */
function proposedSaid(link: LinkFacts, index: number, facts: VerdictFacts): Said {
  const items = showing(index, evidenceOfSaying(facts));
  if (link.source === null || items.length === 0) return 'unchecked';
  return isAtFirstHand(link, items) ? 'first_hand' : 'reported';
}

function proposedSo(facts: VerdictFacts): So {
  const isContradicted = facts.evidence.some(isContradictedBy);
  const isSupported = countSupport(facts).counted.length > 0;
  if (isContradicted) return isSupported ? 'contested' : 'contradicted';
  if (isSupported) return 'supported';
  return facts.claim.checkable ? 'open' : 'not_checkable';
}
