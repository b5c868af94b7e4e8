import { blockingLacks, type Comparison } from './compare/comparison.ts';
import type { StanceHint } from './stance-hint.ts';

/**
 * What the picked words seem to do, once they are read against the claim. “Shows who said it” is proposed only where the
 * passage has the speaker whom the copy credits and carries the content; support only where nothing is asked, and a
 * contradiction only where something differs.
 */
export function suggestStance(
  seeming: StanceHint | null,
  comparison: Comparison | null,
  claim: { readonly isAttributed: boolean },
): StanceHint | null {
  if (comparison === null) return seeming;
  if (seeming?.stance === 'contradicts' && comparison.differs.length > 0) return seeming;
  // other figures, rounded or written otherwise, may be the same: then nothing differs
  const hint = seeming?.stance === 'contradicts' ? null : seeming;
  const lacking = blockingLacks(comparison);
  if (comparison.differs.length > 0 || lacking.some((lack) => lack.kind !== 'speaker')) return null;
  if (lacking.length > 0) return hint?.stance === 'attributes' ? null : hint;
  if (!claim.isAttributed || hint?.stance === 'attributes') return hint;
  // What lacks a figure, a day or a name of the claim may be about something near it.
  return comparison.missing.length > 0 ? hint : { stance: 'attributes', reason: NAMED };
}

const NAMED = 'The passage has who the copy credits, and carries what the copy says.';
