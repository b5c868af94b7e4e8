import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { FlagRow } from '#db/queries/flags.ts';
import { askedBy, isTicked } from '#lib/core/evidence/asked-flags.ts';
import { blockingLacks } from '#lib/core/evidence/compare/comparison.ts';
import type { ComputedOrigin } from '#lib/core/sources/computed-origin.ts';
import { assembleFacts, type EvidenceMaterial, type Findings } from '#lib/core/verdicts/assemble-facts.ts';
import { NOTHING_ASKED, type ComparisonFacts, type OriginFacts, type VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { voiceOfLink } from './present-chain.ts';
import type { ItemComparison } from './compare-item.ts';
import type { Case } from './load-case.ts';

/** What the verdict rules look at, from the evidence that this person may see and the findings in the form. */
export function caseFacts(file: Case, findings: Findings): VerdictFacts {
  return assembleFacts(
    {
      claim: file.claim,
      chain: file.chain.map((row) => ({
        id: row.link.id,
        source: voiceOfLink(row),
        anonymous: row.link.anonymous,
        act: row.link.act,
      })),
      evidence: file.evidence.map((row) => evidenceMaterial(file, row)),
      searches: file.searches.map(({ place, terms, searchedAt }) => ({ where: place, terms, at: searchedAt })),
      circles: file.origins.circles,
    },
    findings,
  );
}

function evidenceMaterial({ origins, flags, compared }: Case, { item, publisher }: EvidenceRow): EvidenceMaterial {
  const origin = origins.origins.find((one) => one.items.some(({ id }) => id === item.id));
  const placed = origin?.items.find(({ id }) => id === item.id);
  return {
    ...item,
    publisher,
    isOwnOutlet: placed?.own ?? false,
    // An origin counts once a person has confirmed it.
    origin: origin && placed?.confirmed ? originFacts(origin) : null,
    anonymous: origin?.anonymous ?? null,
    comparison: comparisonFacts(
      item,
      compared.get(item.id) ?? null,
      flags.filter((flag) => flag.evidenceId === item.id),
    ),
  };
}

const originFacts = ({ key, name, also, sourceId: id, kind, anonymous }: ComputedOrigin): OriginFacts => ({
  key,
  name,
  also,
  source: anonymous === null ? { id, name, kind } : null,
});

function comparisonFacts(
  { stance }: EvidenceRow['item'],
  comparison: ItemComparison | null,
  flags: readonly FlagRow[],
): ComparisonFacts {
  if (comparison === null) return NOTHING_ASKED;
  return {
    differs: comparison.differs.map(({ kind }) => kind),
    lacks: blockingLacks(comparison).map(({ kind }) => kind),
    unnamedLinks: comparison.unnamedLinks,
    ticked: isTicked(flags, askedBy(stance, comparison)),
  };
}
