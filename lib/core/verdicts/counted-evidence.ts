import type { EvidenceFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { isSameVoice, originatesWith } from '#lib/core/verdicts/same-voice.ts';

export type Supporting = EvidenceFacts & { readonly stance: 'supports' };

/** The supporting items, sorted by whether they count for the proposition, and why they do not. */
export type CountedSupport = {
  readonly counted: readonly Supporting[];
  readonly fromOwnOutlet: readonly Supporting[];
  readonly fromQuotedSpeaker: readonly Supporting[];
};

/**
 * What does not count for the proposition: our own outlet repeating itself, and the quoted speaker. Where the claim is
 * that somebody said or did something by speaking (apologised, thanked), the speaker's own record does settle it.
 */
export function countSupport(facts: VerdictFacts): CountedSupport {
  const supporting = facts.evidence.filter((item) => item.stance === 'supports');
  const fromOwnOutlet = supporting.filter((item) => item.isOwnOutlet);
  const others = supporting.filter((item) => !item.isOwnOutlet);
  const fromQuotedSpeaker = isAboutSpeech(facts) ? [] : others.filter((item) => isQuotedSpeaker(item, facts));
  return { fromOwnOutlet, fromQuotedSpeaker, counted: others.filter((item) => !fromQuotedSpeaker.includes(item)) };
}

/** Whether the claim is that something was said or done in words, rather than what was said. */
function isAboutSpeech(facts: VerdictFacts): boolean {
  return facts.claim.kind === 'quotation' || (facts.chain.at(-1)?.act ?? false);
}

/** `primary` for what happened takes more than the account of a party to it, which stays a first-hand account. */
export function isPrimary(item: Supporting, facts: VerdictFacts): boolean {
  return item.standing === 'primary' && (!item.isOwnConduct || isAboutSpeech(facts));
}

export function isNear(item: EvidenceFacts): boolean {
  return item.standing !== 'secondary';
}

export function isAnonymous(item: EvidenceFacts): boolean {
  return item.anonymous !== null;
}

/** A contradiction is in the way of the claim until it is answered or a person found it not credible. */
export function isContradictedBy(item: EvidenceFacts): boolean {
  return item.stance === 'contradicts' && item.state !== 'answered' && item.credible !== false;
}

function isQuotedSpeaker(item: EvidenceFacts, facts: VerdictFacts): boolean {
  return facts.chain.some(
    ({ source }) => originatesWith(item, source) || (item.origin === null && isSameVoice(item.publisher, source)),
  );
}
