import type { ClaimId } from '#lib/core/ids.ts';
import type { Attribution, ExtractedClaim } from './extraction.ts';

/** What a person did to what the engine gave. */
export const CORRECTION_KINDS = ['edit', 'split', 'merge', 'drop', 'restore', 'add', 'attribute'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * A claim within a correction, as it stood before it or after it. Offsets are into the text of the article's version.
 * `id` is null where an import's preview made and unmade the claim before it was stored.
 */
export type CorrectedClaim = Omit<ExtractedClaim, 'id' | 'attributions' | 'dates'> & {
  readonly id: ClaimId | null;
  readonly madeBy: 'engine' | 'person';
  readonly attributions: readonly (Attribution & { readonly rule: string | null })[];
};

/** A labelled example: what was given, and what the person made of it. */
export type Correction = {
  readonly kind: CorrectionKind;
  /** Empty for a claim that the engine did not see. */
  readonly given: readonly CorrectedClaim[];
  /** Empty for a claim that was dropped. */
  readonly made: readonly CorrectedClaim[];
};
