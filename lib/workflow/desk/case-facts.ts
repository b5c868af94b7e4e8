import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { FoldRow } from '#db/queries/origins.ts';
import { circularOrigins } from '#lib/core/sources/circular.ts';
import { assembleFacts, type EvidenceMaterial, type Findings } from '#lib/core/verdicts/assemble-facts.ts';
import { NOTHING_ASKED, type CircleFacts, type VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { voiceOfLink } from './present-chain.ts';
import type { Case } from './load-case.ts';

/** What the verdict rules look at, from the evidence that this person may see and the findings in the form. */
export function caseFacts(file: Case, findings: Findings): VerdictFacts {
  return assembleFacts(
    {
      claim: file.claim,
      outlet: file.article.outlet,
      chain: file.chain.map((row) => ({
        id: row.link.id,
        source: voiceOfLink(row),
        anonymous: row.link.anonymous,
        act: row.link.act,
      })),
      evidence: file.evidence.map((row) => evidenceMaterial(row, file.folds)),
      searches: file.searches.map(({ place, terms, searchedAt }) => ({ where: place, terms, at: searchedAt })),
      circles: circlesOf(file.evidence),
    },
    findings,
  );
}

function evidenceMaterial(
  { item, publisher, origin, originSource }: EvidenceRow,
  folds: readonly FoldRow[],
): EvidenceMaterial {
  const fold = folds.find(
    (one) => one.originId === item.originId && one.captureId === item.captureId && one.confirmedBy,
  );
  const isSettled = origin !== null && fold !== undefined && isConfirmed(origin);
  return {
    ...item,
    publisher,
    origin: isSettled ? { key: origin.id, name: origin.name, also: [], source: originSource } : null,
    comparison: NOTHING_ASKED,
    anonymous: item.anonymous ?? origin?.anonymous ?? null,
  };
}

const isConfirmed = (origin: NonNullable<EvidenceRow['origin']>): boolean =>
  origin.confirmedBy !== null && origin.withdrawnAt === null;

/** What rests on sources that rest on one another. */
function circlesOf(evidence: readonly EvidenceRow[]): readonly CircleFacts[] {
  const circular = new Set(circularOrigins(evidence.flatMap(citation)));
  const caught = evidence.filter(({ item }) => item.originId !== null && circular.has(item.originId));
  if (caught.length === 0) return [];
  return [{ words: 'The sources rest on one another.', items: caught.map(({ item }) => item.id) }];
}

/** Who has it from whom, as far as a person has confirmed it. */
const citation = ({ publisher, origin, originSource }: EvidenceRow) =>
  origin === null || !isConfirmed(origin)
    ? []
    : [{ publisher: publisher.id, originId: origin.id, originSource: originSource?.id ?? null }];
