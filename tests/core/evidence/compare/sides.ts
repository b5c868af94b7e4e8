import type { ClaimSide, PassageSide } from '#lib/core/evidence/compare/comparison.ts';

/** A claim in the paper's own voice, in English unless said otherwise. */
export const claimSide = (text: string, more: Partial<ClaimSide> = {}): ClaimSide => ({
  text,
  language: 'en',
  publishedOn: null,
  presupposed: false,
  chain: [],
  quotes: [],
  hedges: [],
  ...more,
});

/** A whole text picked as a passage. */
export const passageSide = (text: string, more: Partial<PassageSide> = {}): PassageSide => ({
  text,
  quote: { start: 0, end: text.length },
  language: 'en',
  publishedOn: null,
  publisher: { name: 'Slate Mercury', aliases: [] },
  stance: 'supports',
  ...more,
});
