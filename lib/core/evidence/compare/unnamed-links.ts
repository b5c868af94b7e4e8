import { compareEvidence } from './compare-evidence.ts';
import type { ClaimLink, ClaimSide, PassageSide } from './comparison.ts';

/**
 * The links of the chain, by position, whose source neither speaks in the passage nor is named there: for a passage that
 * is to show the saying, where more than one says it.
 */
export function unnamedLinks(claim: ClaimSide, passage: PassageSide): readonly number[] {
  if (passage.stance !== 'attributes' || claim.chain.length < 2) return [];
  const isUnnamed = (link: ClaimLink) =>
    compareEvidence({ ...claim, chain: [link] }, passage).missing.some(({ kind }) => kind === 'speaker');
  return claim.chain.flatMap((link, index) => (isUnnamed(link) ? [index] : []));
}
