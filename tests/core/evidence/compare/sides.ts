import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';
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

/** A claim as the engine finds it in a copy. */
export const claimOf = (
  { text, presupposed, attributions, quotes, hedges }: ExtractedClaim,
  { copy, language }: { readonly copy: string; readonly language: string },
): ClaimSide =>
  claimSide(text, {
    language,
    presupposed,
    chain: attributions.map(({ source, cue, act }) => ({
      text: source?.text ?? null,
      name: source?.name ?? null,
      aliases: [],
      anonymous: source?.anonymous ?? null,
      act,
      cue: cue.text,
    })),
    quotes: quotes.map(({ start, end }) => copy.slice(start, end)),
    hedges: hedges.map((hedge) => hedge.text),
  });
