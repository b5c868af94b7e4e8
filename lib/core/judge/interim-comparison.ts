import type { BlockingLack, DifferenceKind } from '#lib/core/verdicts/codes.ts';

export type Comparison = {
  readonly differs: readonly { readonly kind: DifferenceKind; readonly claim: string; readonly passage: string }[];
  readonly missing: readonly (BlockingLack | 'number' | 'date' | 'name')[];
};

export const compareEvidence = (): Comparison => ({ differs: [], missing: [] });
