import type { ContradictionState, Stance } from '#lib/core/evidence/stance.ts';
import type { CaptureId } from '#lib/core/ids.ts';

export type Countable = {
  readonly captureId: CaptureId;
  /** The key of the origin that it goes back to, as computed for its claim. */
  readonly origin: string | null;
  readonly stance: Stance;
  readonly contradiction: ContradictionState | null;
  /** Flags that nobody has answered. */
  readonly openFlags: number;
};

export type EvidenceCounts = {
  readonly linkCount: number;
  readonly originCount: number;
  readonly contradictionCount: number;
  readonly flagCount: number;
};

/**
 * "3 links, 1 origin": how many captures bear on the claim, how many origins they go back to, how many contradictions
 * nobody has answered, and how many questions of the comparison. Context and silence are no links.
 */
export function countEvidence(items: readonly Countable[]): EvidenceCounts {
  const bearing = items.filter((item) => item.stance !== 'context' && item.stance !== 'silent');
  return {
    linkCount: new Set(bearing.map((item) => item.captureId)).size,
    originCount: new Set(bearing.map((item) => item.origin).filter((key) => key !== null)).size,
    contradictionCount: items.filter((item) => item.stance === 'contradicts' && item.contradiction !== 'answered')
      .length,
    flagCount: items.reduce((sum, item) => sum + item.openFlags, 0),
  };
}
