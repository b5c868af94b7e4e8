import type { ContradictionState, Stance } from '#lib/core/evidence/stance.ts';
import type { CaptureId, OriginId } from '#lib/core/ids.ts';

export type Countable = {
  readonly captureId: CaptureId;
  readonly originId: OriginId | null;
  readonly stance: Stance;
  readonly contradiction: ContradictionState | null;
};

export type EvidenceCounts = {
  readonly linkCount: number;
  readonly originCount: number;
  readonly contradictionCount: number;
};

/**
 * "3 links, 1 origin": how many captures bear on the claim, how many origins they are known to rest on, and how many
 * contradictions nobody has answered. Context and silence are no links.
 */
export function countEvidence(items: readonly Countable[]): EvidenceCounts {
  const bearing = items.filter((item) => item.stance !== 'context' && item.stance !== 'silent');
  return {
    linkCount: new Set(bearing.map((item) => item.captureId)).size,
    originCount: new Set(bearing.map((item) => item.originId).filter((id) => id !== null)).size,
    contradictionCount: items.filter((item) => item.stance === 'contradicts' && item.contradiction !== 'answered')
      .length,
  };
}
