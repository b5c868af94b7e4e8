import {
  countSupport,
  isAnonymous,
  isContradictedBy,
  isNear,
  isPrimary,
  type CountedSupport,
  type Supporting,
} from '#lib/core/verdicts/counted-evidence.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import { answer, count, floor, obstacle, type Obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/** Corroborated: the proposition is supported by enough independent origins, and no credible contradiction is open. */
export function mayBeCorroborated(facts: VerdictFacts, policy: Policy): Permitted {
  const support = countSupport(facts);
  const enough = enoughFor(facts, policy, support);
  const obstacles = [
    ...attributionKnownFalse(facts),
    ...nothingToStandOn(support),
    ...(facts.so === 'supported' ? [] : [obstacle('“Is it so?” is not found to be supported.')]),
    ...openContradictions(facts),
    ...circles(facts, support),
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
  const agency = trustedAgency(facts, policy);
  return agency === null ? null : `As reported by ${agency}, a trusted agency.`;
}

/** One trusted agency's own reporting carries a low-risk event, where the policy lets it. */
function trustedAgency(facts: VerdictFacts, policy: Policy): string | null {
  if (!policy.agencyCarriesEvents || facts.claim.kind !== 'event' || facts.claim.risks.length > 0) return null;
  // Also where the copy credits the agency: it is then the quoted speaker, and its own reporting is what is wanted.
  const own = facts.evidence.find(
    (item) =>
      item.stance === 'supports' &&
      !item.isOwnOutlet &&
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

function nothingToStandOn({ counted, fromQuotedSpeaker }: CountedSupport): readonly Obstacle[] {
  const outside = [...counted, ...fromQuotedSpeaker];
  if (outside.length === 0) return [floor('No evidence supports it.')];
  if (outside.every(isAnonymous)) return [floor('Only anonymous sources support it.')];
  return [];
}

function openContradictions(facts: VerdictFacts): readonly Obstacle[] {
  const open = facts.evidence.filter(isContradictedBy).length;
  return open === 0 ? [] : [obstacle(`${count(open, 'contradiction')} not answered.`)];
}

function circles(facts: VerdictFacts, { counted }: CountedSupport): readonly Obstacle[] {
  const circular = counted.some((item) => item.origin !== null && facts.circularOrigins.includes(item.origin.id));
  return circular ? [obstacle('Circular reporting: the sources rest on one another.')] : [];
}

/** What is missing, and what is there but does not count. */
function tooLittle(facts: VerdictFacts, policy: Policy, support: CountedSupport): readonly Obstacle[] {
  const { counted, fromOwnOutlet, fromQuotedSpeaker } = support;
  const unsettled = counted.some((item) => isPrimary(item, facts));
  const unconfirmed = counted.filter((item) => item.origin === null).length;
  return [
    ...(counted.length > 0 ? [obstacle(originsMissing(counted, policy))] : []),
    ...(unsettled ? [obstacle('Say why the primary record settles every name, number, date and place.')] : []),
    ...(unconfirmed > 0 ? [obstacle(`${count(unconfirmed, 'link')} without a confirmed origin, not counted.`)] : []),
    ...(fromOwnOutlet.length > 0
      ? [obstacle(`${count(fromOwnOutlet.length, 'link')} from our own outlet, not counted.`)]
      : []),
    ...(fromQuotedSpeaker.length > 0
      ? [obstacle(`${count(fromQuotedSpeaker.length, 'link')} from the quoted speaker: shows that they said it.`)]
      : []),
  ];
}

/** "3 links, but 1 origin; 2 independent ones needed." */
function originsMissing(counted: readonly Supporting[], policy: Policy): string {
  const origins = originsOf(counted);
  const near = counted.some((item) => item.origin !== null && isNear(item));
  const found = `${count(counted.length, 'link')}, ${counted.length > origins ? 'but ' : ''}${count(origins, 'origin')}`;
  if (origins < policy.originsWithOneNear) return `${found}; ${policy.originsWithOneNear} independent ones needed.`;
  if (near || policy.secondaryOrigins === null) return `${found}; one must be primary or first-hand.`;
  return `${found}, all secondary; ${policy.secondaryOrigins} needed, or one primary or first-hand.`;
}

function originsOf(items: readonly Supporting[]): number {
  return new Set(items.flatMap((item) => (item.origin === null ? [] : [item.origin.id]))).size;
}
