import type { ContradictionState, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureKind, SourceKind } from '#lib/core/sources/source.ts';
import type { Said, So } from '#lib/core/verdicts/codes.ts';
import type { Preset } from '#lib/core/verdicts/policy.ts';

/**
 * One claim with its evidence as a person writes it down, to ask what it permits. Sources and captures go by the names
 * and ids that the writer gave them. Texts are as they were typed.
 */
export type Constellation = {
  readonly article: WrittenArticle;
  /** Words of the copy, or the text of one claim as the engine writes it. */
  readonly claim: string;
  readonly policy: Preset;
  readonly trustedAgencies: readonly string[];
  readonly sources: readonly WrittenSource[];
  readonly captures: readonly WrittenCapture[];
  readonly evidence: readonly WrittenEvidence[];
  readonly searches: readonly { readonly where: string; readonly terms: string }[];
  /** The reviewer's own; null or absent where the evidence is to point to it. */
  readonly findings: { readonly so: So | null; readonly said: readonly Said[] | null };
};

/** `published` is an ISO calendar date here and below. `language`: ISO 639-1, null to tell it from the copy. */
type WrittenArticle = {
  readonly copy: string;
  readonly outlet: string;
  readonly published: string;
  readonly language: string | null;
  readonly owner: string | null;
  readonly domains: readonly string[];
};

export type WrittenSource = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  readonly owner: string | null;
  /** Agencies whose copy it takes. */
  readonly takesFrom: readonly string[];
  readonly domains: readonly string[];
};

export type WrittenCapture = {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly kind: CaptureKind;
  readonly published: string | null;
};

/** `ticked`: the reviewer saw what the comparison says and keeps the stance. `confirmed`: the origin as it is found. */
export type WrittenEvidence = {
  readonly capture: string;
  readonly standing: Standing;
  readonly ticked: boolean;
  readonly confirmed: boolean;
} & (
  | { readonly stance: 'supports'; readonly quote: string; readonly settles: string; readonly ownConduct: boolean }
  | {
      readonly stance: 'contradicts';
      readonly quote: string;
      readonly contradiction: ContradictionState;
      readonly credible: boolean | null;
    }
  | { readonly stance: 'attributes' | 'context'; readonly quote: string }
  | { readonly stance: 'silent'; readonly terms: string; readonly complete: boolean }
);
