import type { Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { claimRisks } from '#lib/core/verdicts/claim-risks.ts';
import { isDoneInWords } from '#lib/core/verdicts/done-in-words.ts';
import type { EvidenceFacts, LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { blockingLacks } from '#lib/core/evidence/compare/comparison.ts';
import type { ComparedItem } from './compare-item.ts';
import type { FoundOrigin } from './interim-origins.ts';
import type { Constellation } from './constellation.ts';
import { voiceNamed, type Ground } from './ground.ts';
import type { PlacedItem } from './place-evidence.ts';

/** An item with what reading it against its claim and its ground gave. */
export type ReadItem = PlacedItem & ComparedItem & { readonly origin: FoundOrigin };

/** What the verdict rules look at, before any finding: every link unchecked, “Is it so?” open. */
export function constellationFacts(
  { searches }: Constellation,
  claim: ExtractedClaim,
  chain: readonly Attribution[],
  ground: Ground,
  items: readonly ReadItem[],
): VerdictFacts {
  const { kind, checkable, presupposed, text, reasons } = claim;
  return {
    claim: { kind, checkable, presupposed, doneInWords: isDoneInWords(text), risks: claimRisks(text, reasons) },
    chain: chain.map((link) => linkFacts(link, ground)),
    so: 'open',
    evidence: items.map((item) => evidenceFacts(item, ground)),
    searchLog: searches.map((entry) => ({ ...entry, at: 0 })),
    circles: [],
    reason: null,
    rationale: '',
    calculation: '',
  };
}

function linkFacts({ source, act }: Attribution, { sources }: Ground): LinkFacts {
  const voice = source === null ? null : voiceNamed(source.name ?? source.text, sources);
  return { source: voice, anonymous: source?.anonymous ?? null, act, said: 'unchecked' };
}

function evidenceFacts(item: ReadItem, { sources }: Ground): EvidenceFacts {
  const { id, written, capture, origin, comparison, unnamedLinks } = item;
  const source = origin.anonymous === null ? voiceNamed(origin.name, sources) : null;
  const common = {
    id,
    standing: written.standing,
    origin: written.confirmed ? { key: origin.key, name: origin.name, source } : null,
    anonymous: origin.anonymous,
    publisher: capture.publisher,
    isOwnOutlet: origin.own,
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
