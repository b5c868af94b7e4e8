import type { ClaimKind, ExtractedClaim } from '../extraction.ts';

/** That somebody said it can always be checked; a view, a forecast or mere wording in the outlet's own voice cannot. */
export function checkRuleOf(
  { attributions }: Pick<ExtractedClaim, 'attributions'>,
  kind: ClaimKind,
  happened: boolean,
) {
  if (attributions.some((link) => link.source !== null)) return 'check.said';
  if (kind === 'opinion') return 'check.opinion';
  if (kind === 'prediction') return 'check.prediction';
  return kind === 'characterisation' && !happened ? 'check.wording' : 'check.fact';
}

export const isCheckable = (rule: ReturnType<typeof checkRuleOf>): boolean =>
  rule === 'check.said' || rule === 'check.fact';
