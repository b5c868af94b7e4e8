import {
  countSupport,
  isAnonymous,
  isContradictedBy,
  isNear,
  isPrimary,
  type CountedSupport,
  type Supporting,
} from '#lib/core/verdicts/counted-evidence.ts';
import type { EvidenceFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { askedWords } from '#lib/core/verdicts/held-back.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import { answer, count, floor, obstacle, type Obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/** Corroborated: the proposition is supported by enough independent origins, and no credible contradiction is open. */
export function mayBeCorroborated(facts: VerdictFacts, policy: Policy): Permitted {
  const support = countSupport(facts);
  const enough = enoughFor(facts, policy, support);
  const obstacles = [
    ...attributionKnownFalse(facts),
    ...nothingToStandOn(facts),
    ...(facts.so === 'supported' ? [] : [floor('“Is it so?” must be “Supported”.')]),
    ...openContradictions(facts),
    ...(enough === null ? tooLittle(facts, policy, support) : []),
  ];
  return answer(obstacles, enough === null ? [] : [enough]);
}

/** The way in which the evidence is enough, in words; null when it is not. */
function enoughFor(facts: VerdictFacts, policy: Policy, support: CountedSupport): string | null {
  const { counted } = support;
  if (counted.some((item) => isPrimary(item, facts) && item.settles.trim() !== ''))
    return '1 primary record settles it.';
  const origins = originsOf(counted);
  const near = originsOf(counted.filter(isNear));
  if (near > 0 && origins >= policy.originsWithOneNear) {
    return `${count(origins, 'independent origin')}, ${near} of them primary or first-hand.`;
  }
  if (policy.secondaryOrigins !== null && origins >= policy.secondaryOrigins) {
    return `${count(origins, 'independent secondary origin')}.`;
  }
  const agency = trustedAgency(facts, policy, counted);
  return agency === null ? null : `As reported by ${agency}, a trusted agency.`;
}

/** One trusted agency's own reporting carries a low-risk event, where the policy lets it. */
function trustedAgency(facts: VerdictFacts, policy: Policy, counted: readonly Supporting[]): string | null {
  if (!policy.agencyCarriesEvents || facts.claim.kind !== 'event' || facts.claim.risks.length > 0) return null;
  const own = counted.find(
    (item) =>
      item.origin !== null &&
      !isAnonymous(item) &&
      item.publisher.id !== null &&
      item.publisher.id === item.origin.source?.id &&
      policy.trustedAgencies.includes(item.publisher.id),
  );
  return own?.publisher.name ?? null;
}

function attributionKnownFalse(facts: VerdictFacts): readonly Obstacle[] {
  const failed = facts.chain.filter((link) => link.said === 'failed');
  return failed.map((link) => floor(`The attribution to ${link.source?.name ?? 'a source'} is known to be false.`));
}

function nothingToStandOn({ evidence }: VerdictFacts): readonly Obstacle[] {
  const supporting = evidence.filter((item) => item.stance === 'supports');
  if (supporting.length === 0) return [floor('No evidence supports it.')];
  const outside = supporting.filter((item) => !item.isOwnOutlet);
  if (outside.length > 0 && outside.every(isAnonymous)) return [floor('Only anonymous sources support it.')];
  return [];
}

/** A primary record against the claim must be answered first; any other contradiction an editor may override. */
function openContradictions({ evidence }: VerdictFacts): readonly Obstacle[] {
  const open = evidence.filter(isContradictedBy);
  const primary = open.filter((item) => item.standing === 'primary' && !isAnonymous(item));
  const others = open.length - primary.length;
  return [
    ...(primary.length > 0
      ? [floor(`${count(primary.length, 'contradiction')} by a primary record not answered.`)]
      : []),
    ...(others > 0 ? [obstacle(`${count(others, 'contradiction')} not answered.`)] : []),
  ];
}

/** What is missing, and what is there but does not count. */
function tooLittle(facts: VerdictFacts, policy: Policy, support: CountedSupport): readonly Obstacle[] {
  const { counted, fromOwnOutlet, fromQuotedSpeaker, heldBack, unconfirmed, circular } = support;
  const unsettled = counted.some((item) => isPrimary(item, facts));
  return [
    ...(counted.length + unconfirmed.length > 0 ? [obstacle(originsMissing(support, policy))] : []),
    ...(unsettled
      ? [obstacle('Say why the primary record settles it: the source must give every name, figure, date and place.')]
      : []),
    ...(unconfirmed.length > 0 && counted.length > 0 ? [notCounted(unconfirmed, 'origin not confirmed')] : []),
    ...kindsOf(heldBack).map(([words, items]) => notCounted(items, words)),
    ...circles(facts, circular),
    ...(fromOwnOutlet.length > 0 ? [notCounted(fromOwnOutlet, 'from our own outlet')] : []),
    ...(fromQuotedSpeaker.length > 0
      ? [notCounted(fromQuotedSpeaker, 'from the quoted speaker, which shows only that they said it')]
      : []),
  ];
}

const notCounted = (items: readonly EvidenceFacts[], why: string): Obstacle =>
  obstacle(`${count(items.length, 'passage')} not counted: ${why}.`);

/** Held-back items by what is asked of them, in a fixed order. */
function kindsOf(items: readonly Supporting[]): readonly (readonly [string, readonly Supporting[]])[] {
  const words = [...new Set(items.map(askedWords))].sort();
  return words.map((why) => [why, items.filter((item) => askedWords(item) === why)]);
}

function circles(facts: VerdictFacts, circular: readonly Supporting[]): readonly Obstacle[] {
  const caught = facts.circles.filter((circle) => circular.some((item) => circle.items.includes(item.id)));
  return caught.map((circle) => obstacle(`Circular reporting, not counted: ${circle.words}`));
}

/** "3 passages, 1 origin. Needs 2 independent origins." */
function originsMissing({ counted, unconfirmed }: CountedSupport, policy: Policy): string {
  const origins = originsOf(counted);
  const found =
    origins === 0
      ? `${count(unconfirmed.length, 'passage')}, origin not confirmed`
      : `${count(counted.length, 'passage')}, ${count(origins, 'origin')}`;
  if (origins < policy.originsWithOneNear)
    return `${found}. Needs ${count(policy.originsWithOneNear, 'independent origin')}.`;
  if (counted.some(isNear) || policy.secondaryOrigins === null) return `${found}. One must be primary or first-hand.`;
  return `${found}, all secondary. Needs ${policy.secondaryOrigins}, or one primary or first-hand.`;
}

function originsOf(items: readonly Supporting[]): number {
  return new Set(items.flatMap((item) => (item.origin === null ? [] : [item.origin.key]))).size;
}
