import type { ClaimLine, ClaimSummary } from '#lib/schema/desk-view.ts';

type Shown = Pick<
  ClaimSummary,
  'id' | 'code' | 'state' | 'mine' | 'returned' | 'contradictionCount' | 'flagCount' | 'inHandBy'
>;

/** The line of a claim that is known whole. */
export function claimLine(claim: Shown, part: number): ClaimLine {
  const asksAgain = claim.state === 'needs_attention' || claim.returned !== null || claim.contradictionCount > 0;
  return {
    id: claim.id,
    part,
    code: claim.code,
    state: claim.state,
    mine: claim.mine,
    ...(asksAgain ? { asksAgain } : {}),
    ...(claim.flagCount > 0 ? { flagCount: claim.flagCount } : {}),
    ...(claim.inHandBy === null ? {} : { inHand: true }),
  };
}

/** Where a desk opens when nobody asks for a claim: at the first that still needs a check, else the first of all. */
export const whereToBegin = (lines: readonly ClaimLine[]): ClaimLine | null =>
  lines.find((line) => line.code === null && line.mine !== 'closed') ?? lines[0] ?? null;
