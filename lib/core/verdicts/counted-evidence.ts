import type { EvidenceFacts, LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { isHeldBack } from '#lib/core/verdicts/held-back.ts';
import { isSameVoice, originatesWith } from '#lib/core/verdicts/same-voice.ts';

export type Supporting = EvidenceFacts & { readonly stance: 'supports' };

/** The supporting items, each in one list: those that count for the proposition, and the others by why they do not. */
export type CountedSupport = {
  readonly counted: readonly Supporting[];
  readonly fromOwnOutlet: readonly Supporting[];
  readonly heldBack: readonly Supporting[];
  readonly fromQuotedSpeaker: readonly Supporting[];
  readonly unconfirmed: readonly Supporting[];
  readonly circular: readonly Supporting[];
  /** Unnamed sources with nobody named beside them. */
  readonly anonymousAlone: readonly Supporting[];
};

/**
 * What does not count for the proposition: our own outlet repeating itself, a passage that the comparison holds back,
 * the quoted speaker, an origin that nobody confirmed, and what rests on itself. Where the claim is that somebody said
 * or did something by speaking (apologised, thanked), the speaker's own record does settle it.
 */
export function countSupport(facts: VerdictFacts): CountedSupport {
  const sorted = facts.evidence
    .filter((item) => item.stance === 'supports')
    .map((item) => ({ item, place: placeOf(item, facts) }));
  const at = (place: Place) => sorted.filter((one) => one.place === place).map(({ item }) => item);
  const counted = at('counted');
  const isAlone = counted.every(isAnonymous);
  return {
    counted: isAlone ? [] : counted,
    anonymousAlone: isAlone ? counted : [],
    fromOwnOutlet: at('fromOwnOutlet'),
    heldBack: at('heldBack'),
    fromQuotedSpeaker: at('fromQuotedSpeaker'),
    unconfirmed: at('unconfirmed'),
    circular: at('circular'),
  };
}

type Place = Exclude<keyof CountedSupport, 'anonymousAlone'>;

function placeOf(item: Supporting, facts: VerdictFacts): Place {
  if (item.isOwnOutlet) return 'fromOwnOutlet';
  if (isHeldBack(item)) return 'heldBack';
  if (isQuotedSpeaker(item, facts)) return 'fromQuotedSpeaker';
  if (item.origin === null) return 'unconfirmed';
  if (facts.circles.some((circle) => circle.items.includes(item.id))) return 'circular';
  return 'counted';
}

/** Whether the claim is that something was said or done in words, rather than what was said. */
function isAboutSpeech({ claim, chain }: VerdictFacts): boolean {
  return claim.kind === 'quotation' || claim.doneInWords || (chain.at(-1)?.act ?? false);
}

/** `primary` for what happened takes more than the account of a party to it, which stays a first-hand account. */
export function isPrimary(item: Supporting, facts: VerdictFacts): boolean {
  return item.standing === 'primary' && !isAnonymous(item) && (!item.isOwnConduct || isAboutSpeech(facts));
}

/** An unnamed voice is never the near one. */
export function isNear(item: EvidenceFacts): boolean {
  return item.standing !== 'secondary' && !isAnonymous(item);
}

export function isAnonymous(item: EvidenceFacts): boolean {
  return item.anonymous !== null;
}

/** A contradiction is in the way of the claim until it is answered or a person found it not credible. */
export function isContradictedBy(item: EvidenceFacts): boolean {
  return item.stance === 'contradicts' && item.state !== 'answered' && item.credible !== false;
}

/** Also where nobody confirmed the origin yet, if the speaker is who published it. */
function isQuotedSpeaker(item: EvidenceFacts, facts: VerdictFacts): boolean {
  return quotedLinks(facts).some(
    (link) => originatesWith(item, link) || (item.origin === null && isSameVoice(item.publisher, link.source)),
  );
}

/** Those whose word the claim is. Who did something by speaking is no witness of it but the one who did it. */
function quotedLinks(facts: VerdictFacts): readonly LinkFacts[] {
  if (facts.claim.presupposed) return [];
  return isAboutSpeech(facts) ? facts.chain.slice(0, -1) : facts.chain;
}
