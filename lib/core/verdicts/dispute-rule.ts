import { DISPUTE_REASONS, type DisputeReason, type ReasonCode } from '#lib/core/verdicts/codes.ts';
import { isContradictedBy } from '#lib/core/verdicts/counted-evidence.ts';
import type { EvidenceFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import { isSameVoice } from '#lib/core/verdicts/same-voice.ts';
import { answer, floor, obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/**
 * Disputed: a link fails, or credible evidence contradicts the proposition. With a reason code its own least evidence
 * is asked for; before one is chosen, it is permitted when the evidence carries at least one of them.
 */
export function mayBeDisputed(facts: VerdictFacts): Permitted {
  if (!hasAnythingAgainst(facts)) {
    const words = 'No contradicting evidence.';
    return answer([facts.evidence.length === 0 ? floor(words) : obstacle(words)], []);
  }
  if (isDisputeReason(facts.reason)) {
    const missing = missingFor(facts.reason, facts);
    return answer(missing === null ? [] : [obstacle(missing)], [
      `${REASON_WORDS[facts.reason]}: the evidence is there.`,
    ]);
  }
  const carried = permittedDisputeReasons(facts).map((reason) => REASON_WORDS[reason].toLowerCase());
  return answer(carried.length === 0 ? [obstacle('Nothing here would support a dispute.')] : [], [
    `Reasons you may give: ${carried.join(', ')}.`,
  ]);
}

/** The reasons for a dispute whose least evidence is there, in their fixed order. */
export function permittedDisputeReasons(facts: VerdictFacts): readonly DisputeReason[] {
  return DISPUTE_REASONS.filter((reason) => missingFor(reason, facts) === null);
}

export function isDisputeReason(reason: ReasonCode | null): reason is DisputeReason {
  return (DISPUTE_REASONS as readonly (ReasonCode | null)[]).includes(reason);
}

/** What a reason still needs, in words; null when its least evidence is there. */
function missingFor(reason: DisputeReason, facts: VerdictFacts): string | null {
  const { evidence } = facts;
  const isFoundAgainst = facts.so === 'contradicted' || facts.so === 'contested';
  switch (reason) {
    case 'contradicted':
    case 'denied':
      if (!evidence.some(isContradictedBy)) return 'Needs a passage that contradicts it, open or standing.';
      return isFoundAgainst ? null : 'Needs “Is it so?” found contradicted or contested.';
    case 'conflicting_sources':
      if (!hasBothSides(evidence)) return 'Needs one passage for and one against, of different origins.';
      return isFoundAgainst ? null : 'Needs “Is it so?” found contradicted or contested.';
    case 'misquote':
    case 'overstated':
      return evidence.some(isInOtherWords) ? null : 'Needs an attributing passage whose words differ.';
    case 'misattributed':
      if (!facts.chain.some((link) => link.said === 'failed')) return 'Needs an attribution that failed.';
      return evidence.some((item) => showsMisattribution(item, facts))
        ? null
        : 'Needs a passage, or a complete silent finding on the source credited.';
    case 'arithmetic':
      return facts.calculation.trim() === '' ? 'Needs the calculation.' : null;
    case 'out_of_context':
      return evidence.some(isPassageAbout) ? null : 'Needs the passage that gives the context.';
    case 'outdated':
      return evidence.some(isPassageAbout) ? null : 'Needs the passage that is newer.';
    case 'retracted_source':
      return evidence.some(isPassageAbout) ? null : 'Needs the notice of the retraction.';
  }
}

/** No dispute stands on nothing: some passage, silence, calculation or failed link must be there. */
function hasAnythingAgainst(facts: VerdictFacts): boolean {
  return (
    facts.calculation.trim() !== '' ||
    facts.evidence.some((item) =>
      item.stance === 'contradicts' ? isContradictedBy(item) : item.stance !== 'supports',
    ) ||
    facts.chain.some((link) => link.said === 'failed')
  );
}

function hasBothSides(evidence: readonly EvidenceFacts[]): boolean {
  const against = evidence.filter(isContradictedBy);
  return evidence.some(
    (item) =>
      item.stance === 'supports' &&
      against.some((other) => item.origin === null || other.origin?.key !== item.origin.key),
  );
}

/** Silence shows a misattribution only on the source that the copy credits, read to its end. */
function showsMisattribution(item: EvidenceFacts, facts: VerdictFacts): boolean {
  if (item.stance === 'attributes' || item.stance === 'contradicts') return true;
  if (item.stance !== 'silent' || !item.complete || item.terms.trim() === '') return false;
  return facts.chain.some((link) => link.said === 'failed' && isSameVoice(link.source, item.publisher));
}

/** Found by the reviewer, or by the comparison: a dispute does not wait for the tick. */
function isInOtherWords(item: EvidenceFacts): boolean {
  return item.stance === 'attributes' && (item.wordsDiffer || item.comparison.differs.length > 0);
}

/** A contradiction that is answered or not credible speaks against nothing any more. */
function isPassageAbout(item: EvidenceFacts): boolean {
  return item.stance === 'context' || isContradictedBy(item);
}
