import { claimsByBlock } from '#lib/core/claims/claims-by-block.ts';
import type { Block } from '#lib/core/claims/extraction.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { lanes, markedRuns, type MarkedRun } from '#lib/core/text/marked-runs.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimSummary, DeskVersion } from '#lib/schema/desk-view.ts';

/** One block of the copy, cut into runs, with the claims whose notes stand in its margin. */
export type LaidBlock = {
  readonly block: Block;
  readonly runs: readonly MarkedRun<ClaimId>[];
  readonly lane: ReadonlyMap<ClaimId, number>;
  /** All claims that mark words here. */
  readonly claims: readonly ClaimSummary[];
  /** Those that begin here: a claim has its note once, at its first words. */
  readonly notes: readonly ClaimSummary[];
  /** The dateline within this block. */
  readonly dateline: Span | null;
};

/**
 * Lays the claims into the blocks of the copy. Blocks whose claims are the very same objects as before are given back
 * as they were, so that a saved verdict redraws one paragraph and not five hundred.
 */
export function layOut(
  version: DeskVersion,
  claims: readonly ClaimSummary[],
  before: readonly LaidBlock[] = [],
): readonly LaidBlock[] {
  const known = new Map(before.map((laid) => [laid.block.id, laid]));
  const byBlock = claimsByBlock(version.blocks, claims);
  return version.blocks.map((block, index) => {
    const own = byBlock[index] ?? [];
    const old = known.get(block.id);
    if (old?.block === block && sameItems(old.claims, own)) return old;
    return lay(block, own, version.dateline);
  });
}

function lay(block: Block, claims: readonly ClaimSummary[], dateline: Span | null): LaidBlock {
  const marks = claims.map((claim) => ({ key: claim.id, spans: claim.spans }));
  const isHere = dateline !== null && dateline.start >= block.start && dateline.end <= block.end;
  return {
    block,
    runs: markedRuns(block, marks),
    lane: lanes(marks),
    claims,
    notes: claims.filter((claim) => firstOffset(claim) >= block.start && firstOffset(claim) < block.end),
    dateline: isHere ? dateline : null,
  };
}

const firstOffset = (claim: ClaimSummary): number => Math.min(...claim.spans.map((span) => span.start));

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
