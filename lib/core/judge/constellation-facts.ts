import type { Attribution } from '#lib/core/claims/extraction.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';
import { claimRisks } from '#lib/core/verdicts/claim-risks.ts';
import { isDoneInWords } from '#lib/core/verdicts/done-in-words.ts';
import type { EvidenceFacts, LinkFacts, OriginFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { blockingLacks } from '#lib/core/evidence/compare/comparison.ts';
import type { ComparedItem, ReadClaim } from './compare-item.ts';
import type { ComputedOrigin, RestingItem } from '#lib/core/sources/computed-origin.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import type { Constellation } from './constellation.ts';
import { creditedVoice, type Ground } from './ground.ts';
import type { PlacedItem } from './place-evidence.ts';

/** An item with what reading it against its claim and its ground gave. A silent one rests on nothing. */
export type ReadItem = PlacedItem & ComparedItem & { readonly rests: Rests | null };
type Rests = { readonly origin: ComputedOrigin; readonly item: RestingItem };

/** What the verdict rules look at, before any finding: every link unchecked, “Is it so?” open. */
export function constellationFacts(
  { searches }: Constellation,
  { claim, chain }: Pick<ReadClaim, 'claim' | 'chain'>,
  ground: Ground,
  items: readonly ReadItem[],
  circles: ClaimOrigins['circles'],
): VerdictFacts {
  const { kind, checkable, presupposed, text, reasons } = claim;
  return {
    claim: { kind, checkable, presupposed, doneInWords: isDoneInWords(text), risks: claimRisks(text, reasons) },
    chain: chain.map((link) => linkFacts(link, ground)),
    so: 'open',
    evidence: items.map((item) => evidenceFacts(item, ground)),
    searchLog: searches.map((entry) => ({ ...entry, at: 0 })),
    circles: circles.map(({ words, items: caught }) => ({ words, items: caught })),
    reason: null,
    rationale: '',
    calculation: '',
  };
}

function linkFacts({ source, act }: Attribution, ground: Ground): LinkFacts {
  const voice = source === null ? null : creditedVoice(source.name ?? source.text, ground);
  return { source: voice, anonymous: source?.anonymous ?? null, act, said: 'unchecked' };
}

function evidenceFacts(item: ReadItem, { origins }: Ground): EvidenceFacts {
  const { id, written, capture, comparison, unnamedLinks, rests } = item;
  const common = {
    id,
    standing: written.standing,
    origin: rests === null || !written.confirmed ? null : originFacts(rests.origin, origins.registry),
    anonymous: rests?.origin.anonymous ?? null,
    publisher: capture.publisher,
    isOwnOutlet: rests?.item.own ?? false,
    isOwnConduct: written.stance === 'supports' && written.ownConduct,
    comparison: {
      differs: comparison?.differs.map(({ kind }) => kind) ?? [],
      lacks: comparison === null ? [] : blockingLacks(comparison).map(({ kind }) => kind),
      unnamedLinks,
      ticked: written.ticked,
    },
  };
  switch (written.stance) {
    case 'supports':
      return { ...common, stance: 'supports', settles: written.settles };
    case 'contradicts':
      return { ...common, stance: 'contradicts', state: written.contradiction, credible: written.credible };
    case 'attributes':
      return { ...common, stance: 'attributes', wordsDiffer: false };
    case 'context':
      return { ...common, stance: 'context' };
    case 'silent':
      return { ...common, stance: 'silent', terms: written.terms, complete: written.complete };
  }
}

function originFacts(origin: ComputedOrigin, registry: readonly RegistrySource[]): OriginFacts {
  const { key, name, also, sourceId, kind } = origin;
  const source = registry.find(({ id }) => id === sourceId);
  return { key, name, also, source: source === undefined ? null : { id: source.id, name: source.name, kind } };
}
