import type { Extraction } from '../extraction.ts';

/**
 * How urgent a text is, in [0,1]: as its most urgent claim. What asserts nothing counts as it would if it did, less the
 * weight of a question; a text without a word gives 0.
 */
export const priorityOf = ({ claims, uncovered }: Pick<Extraction, 'claims' | 'uncovered'>): number =>
  [...claims, ...uncovered].reduce((highest, { priority = 0 }) => Math.max(highest, priority), 0);
