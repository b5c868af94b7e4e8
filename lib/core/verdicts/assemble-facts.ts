import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import type { ContradictionState, Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { AttributionId, EvidenceId } from '#lib/core/ids.ts';
import { claimRisks } from '#lib/core/verdicts/claim-risks.ts';
import { isDoneInWords } from '#lib/core/verdicts/done-in-words.ts';
import type { ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';
import type {
  CircleFacts,
  ComparisonFacts,
  EvidenceFacts,
  LinkFacts,
  OriginFacts,
  SearchEntry,
  VerdictFacts,
  VoiceFacts,
} from '#lib/core/verdicts/facts.ts';

/** The findings of one reviewer, as they are in the form. */
export type Findings = {
  readonly said: Readonly<Record<AttributionId, Said>>;
  readonly so: So;
  readonly reasonCode: ReasonCode | null;
  readonly rationale: string;
  readonly calculation: string;
};

export const NO_FINDINGS: Findings = { said: {}, so: 'open', reasonCode: null, rationale: '', calculation: '' };

/** What a database or a test knows of a claim, before it is judged. */
export type CaseMaterial = {
  readonly claim: {
    readonly text: string;
    readonly kind: ClaimKind;
    readonly checkable: boolean;
    readonly presupposed: boolean;
    readonly reasons: readonly string[];
  };
  readonly chain: readonly ({ readonly id: AttributionId } & Omit<LinkFacts, 'said'>)[];
  readonly evidence: readonly EvidenceMaterial[];
  readonly searches: readonly SearchEntry[];
  readonly circles: readonly CircleFacts[];
};

export type EvidenceMaterial = {
  readonly id: EvidenceId;
  readonly stance: Stance;
  readonly standing: Standing;
  readonly settlesReason: string | null;
  readonly ownConduct: boolean;
  readonly comparison: ComparisonFacts;
  readonly wordsDiffer: boolean;
  readonly anonymous: string | null;
  readonly terms: string | null;
  readonly complete: boolean;
  readonly contradiction: ContradictionState | null;
  readonly credible: boolean | null;
  readonly publisher: VoiceFacts;
  /** The capture is from the outlet that the article appears in, or has it from there. */
  readonly isOwnOutlet: boolean;
  /** Only where a person has confirmed it. */
  readonly origin: OriginFacts | null;
};

/** Turns what is known of a claim, and one reviewer's findings, into what the verdict rules look at. */
export function assembleFacts(material: CaseMaterial, findings: Findings): VerdictFacts {
  const { text, kind, checkable, presupposed, reasons } = material.claim;
  return {
    claim: { kind, checkable, presupposed, doneInWords: isDoneInWords(text), risks: claimRisks(text, reasons) },
    chain: material.chain.map(({ id, ...link }) => ({ ...link, said: findings.said[id] ?? 'unchecked' })),
    so: findings.so,
    evidence: material.evidence.map(evidenceFacts),
    searchLog: material.searches,
    circles: material.circles,
    reason: findings.reasonCode,
    rationale: findings.rationale,
    calculation: findings.calculation,
  };
}

function evidenceFacts(item: EvidenceMaterial): EvidenceFacts {
  const common = {
    id: item.id,
    standing: item.standing,
    origin: item.origin,
    anonymous: item.anonymous,
    publisher: item.publisher,
    isOwnOutlet: item.isOwnOutlet,
    isOwnConduct: item.ownConduct,
    comparison: item.comparison,
  };
  switch (item.stance) {
    case 'supports':
      return { ...common, stance: 'supports', settles: item.settlesReason ?? '' };
    case 'contradicts':
      return { ...common, stance: 'contradicts', state: item.contradiction ?? 'open', credible: item.credible };
    case 'attributes':
      return { ...common, stance: 'attributes', wordsDiffer: item.wordsDiffer };
    case 'context':
      return { ...common, stance: 'context' };
    case 'silent':
      return { ...common, stance: 'silent', terms: item.terms ?? '', complete: item.complete };
  }
}
