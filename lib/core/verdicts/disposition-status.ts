import type { Disposition } from '#lib/core/verdicts/codes.ts';

/** `promised`: the copy is to change, and no text that carries the change is here yet. */
export const DISPOSITION_STATUSES = ['promised', 'done'] as const;
export type DispositionStatus = (typeof DISPOSITION_STATUSES)[number];

/**
 * Whether the desk has done what it decided about a claim. To let a sentence stand is done at once; everything else
 * promises readers another text.
 * @param carriedBy numbers of the versions of the copy that carry the change
 */
export function dispositionStatus(kind: Disposition, carriedBy: readonly number[]): DispositionStatus {
  return kind === 'stet' || carriedBy.length > 0 ? 'done' : 'promised';
}
