import type { EvidenceFacts, LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { isHeldBack } from '#lib/core/verdicts/held-back.ts';
import { isSameVoice } from '#lib/core/verdicts/same-voice.ts';

/**
 * The items that show that something was said. Our own outlet's repetition shows nothing, nor does a passage that
 * `supports`: what bears out the statement itself need not come from whoever made it.
 */
export function evidenceOfSaying(facts: VerdictFacts): readonly EvidenceFacts[] {
  return attributing(facts).filter((item) => !isHeldBack(item));
}

/** The same, with what the comparison holds back. */
export function attributing(facts: VerdictFacts): readonly EvidenceFacts[] {
  return facts.evidence.filter((item) => item.stance === 'attributes' && !item.isOwnOutlet);
}

/** Of the items that show a saying, those in which this link's source speaks or is named; all that a reviewer ticked. */
export function showing(index: number, shown: readonly EvidenceFacts[]): readonly EvidenceFacts[] {
  return shown.filter(({ comparison }) => comparison.ticked || !comparison.unnamedLinks.includes(index));
}

/** Whether one of these is what the source published itself, or a record or witness of the saying. */
export function isAtFirstHand(link: LinkFacts, items: readonly EvidenceFacts[]): boolean {
  return items.some((item) => item.standing !== 'secondary' || isSameVoice(item.publisher, link.source));
}
