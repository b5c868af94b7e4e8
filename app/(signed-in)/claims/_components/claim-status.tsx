import { Mark } from '#app/_ui/claim-marks.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';

/** The verdict in force, or in words where the claim is on its way to one. */
export function ClaimStatus({
  row,
}: {
  row: { readonly code: Code | null; readonly state: ClaimState; readonly linkCount: number };
}) {
  if (row.state === 'needs_attention') return <Mark glyph="attention" words="needs attention" />;
  if (row.code !== null) return <VerdictMark code={row.code} />;
  if (row.state === 'open') return <>{row.linkCount === 0 ? 'no evidence yet' : 'open'}</>;
  return <>{ON_ITS_WAY[row.state]}</>;
}

const ON_ITS_WAY: Readonly<Record<Exclude<ClaimState, 'open' | 'needs_attention'>, string>> = {
  checked: 'second check due',
  second_check: 'in second check',
  deciding: 'to decide',
  final: 'final',
};
