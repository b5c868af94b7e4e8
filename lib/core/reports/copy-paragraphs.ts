import type { BlockKind } from '#lib/core/claims/extraction.ts';
import { claimsByBlock } from '#lib/core/claims/claims-by-block.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import { markedRuns } from '#lib/core/text/marked-runs.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

/** A block of the copy cut into runs: which claims hold over each, and whose note is set at its end. */
export type CopyParagraph = {
  readonly kind: BlockKind;
  readonly runs: readonly CopyRun[];
  /** All claims with words in it, in their order. */
  readonly claims: readonly ReportClaim[];
  /** It follows the block before it on the same line, as copy follows its dateline. */
  readonly continues: boolean;
};

/** `shown`: the claim whose mark is drawn where several overlap, the one that asks for most attention. */
export type CopyRun = {
  readonly text: string;
  readonly shown: ReportClaim | null;
  readonly notes: readonly ReportClaim[];
};

export function copyParagraphs({ copy, claims }: Report): readonly CopyParagraph[] {
  const claimsIn = claimsByBlock(copy.blocks, claims);
  return copy.blocks.map((block, index) => {
    const here = claimsIn[index] ?? [];
    const runs = markedRuns(
      block,
      here.map((claim) => ({ key: claim, spans: claim.spans })),
    );
    const before = copy.blocks[index - 1];
    return {
      kind: block.kind,
      claims: here,
      continues: before !== undefined && !copy.text.slice(before.end, block.start).includes('\n'),
      runs: runs.map((run) => ({
        text: copy.text.slice(run.start, run.end),
        shown: run.keys.reduce<ReportClaim | null>(graver, null),
        notes: run.closes,
      })),
    };
  });
}

function graver(one: ReportClaim | null, other: ReportClaim): ReportClaim {
  return one === null || gravity(other) < gravity(one) ? other : one;
}

const GRAVITY: readonly (Code | null)[] = [
  'disputed',
  null,
  'unverified',
  'not_checkable',
  'attributed',
  'corroborated',
];

function gravity(claim: ReportClaim): number {
  return GRAVITY.indexOf(claim.verdict?.code ?? null);
}
