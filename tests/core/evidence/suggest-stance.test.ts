import { describe, expect, it } from 'vitest';
import type { Comparison, LackKind } from '#lib/core/evidence/compare/comparison.ts';
import { suggestStance } from '#lib/core/evidence/suggest-stance.ts';

const words = (text: string) => ({ text, start: 0, end: text.length });
const clean: Comparison = { differs: [], missing: [], quote: null };
const lacking = (...kinds: readonly LackKind[]) => ({
  ...clean,
  missing: kinds.map((kind) => ({ kind, claim: null, words: `No ${kind}.` })),
});
const differing = {
  ...clean,
  differs: [{ kind: 'date' as const, claim: words('Saturday'), passage: words('Sunday'), words: 'Saturday, Sunday' }],
};
const supports = { stance: 'supports', reason: 'Nearly all words.' } as const;
const contradicts = { stance: 'contradicts', reason: 'It says the opposite.' } as const;
const attributes = { stance: 'attributes', reason: 'It has it from her.' } as const;
const attributed = { isAttributed: true };
const own = { isAttributed: false };

describe('the stance that is suggested', () => {
  it('is that it was said where the passage has the speaker and the content', () => {
    expect(suggestStance(null, clean, attributed)?.stance).toBe('attributes');
    expect(suggestStance(supports, clean, attributed)?.stance).toBe('attributes');
    expect(suggestStance(attributes, lacking('number'), attributed)).toBe(attributes);
  });

  it('is not that it was said where a figure, a day or a name is missing, unless the words say so', () => {
    expect(suggestStance(null, lacking('number'), attributed)).toBeNull();
    expect(suggestStance(supports, lacking('date'), attributed)).toBe(supports);
  });

  it('is never that it was said where the speaker is not named', () => {
    expect(suggestStance(attributes, lacking('speaker'), attributed)).toBeNull();
    expect(suggestStance(supports, lacking('speaker'), attributed)).toBe(supports);
  });

  it('is nothing where something differs, or the act or the matter is missing', () => {
    expect(suggestStance(supports, differing, own)).toBeNull();
    expect(suggestStance(attributes, lacking('act'), attributed)).toBeNull();
    expect(suggestStance(supports, lacking('matter'), own)).toBeNull();
  });

  it('is a contradiction whatever differs, since a contradiction is there to differ', () => {
    expect(suggestStance(contradicts, differing, own)).toBe(contradicts);
  });

  it('is no contradiction where nothing differs', () => {
    expect(suggestStance(contradicts, clean, own)).toBeNull();
    expect(suggestStance(contradicts, lacking('number'), own)).toBeNull();
    expect(suggestStance(contradicts, clean, attributed)?.stance).toBe('attributes');
  });

  it('is what the words point to where the copy credits nobody', () => {
    expect(suggestStance(supports, clean, own)).toBe(supports);
    expect(suggestStance(null, clean, own)).toBeNull();
  });
});
