import type { ClaimId } from '#lib/core/ids.ts';
import type { Attribution, ExtractedClaim } from './extraction.ts';

/** What a person did to what the engine gave. */
export const CORRECTION_KINDS = ['edit', 'split', 'merge', 'drop', 'restore', 'add', 'attribute'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * A correction is a labelled example: the claims that were given (none for one that nobody had seen) and those that a
 * person made of them (none for one that was dropped). This is one of either. Offsets are into the text of the article's
 * version; `id` is null where the preview of an import made and unmade the claim before it was stored.
 */
export type CorrectedClaim = Omit<ExtractedClaim, 'id' | 'attributions' | 'dates'> & {
  readonly id: ClaimId | null;
  readonly madeBy: 'engine' | 'person';
  readonly attributions: readonly (Attribution & { readonly rule: string | null })[];
};
