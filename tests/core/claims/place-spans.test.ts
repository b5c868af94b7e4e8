import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSpans } from '#lib/core/claims/place-spans.ts';

const TEXT = 'A boat sank. 🚢 Nobody drowned.';
const SENTENCES = [
  { id: 's1', block: 'b1', start: 0, end: 12 },
  { id: 's2', block: 'b1', start: 13, end: TEXT.length },
];
const place = (...spans: readonly { readonly start: number; readonly end: number }[]) =>
  placeSpans(TEXT, SENTENCES, spans);

describe('the words of a claim', () => {
  it('lose their blank edges, and touching stretches become one', () => {
    expect(place({ start: 2, end: 7 }, { start: 6, end: 12 })).toEqual({
      ok: true,
      value: { spans: [{ start: 2, end: 12 }], sentence: 's1' },
    });
    expect(place({ start: 1, end: 7 })).toMatchObject({ value: { spans: [{ start: 2, end: 6 }] } });
  });

  it('belong to the sentence in which they begin', () => {
    expect(place({ start: 16, end: 22 }, { start: 2, end: 6 })).toMatchObject({ value: { sentence: 's1' } });
    expect(place({ start: 16, end: 22 })).toMatchObject({ value: { sentence: 's2' } });
  });

  it('lie in the copy, are not empty, and cut no character', () => {
    for (const span of [
      { start: 5, end: 5 },
      { start: -1, end: 4 },
      { start: 0, end: 999 },
      { start: 1, end: 2 },
      { start: 14, end: 20 },
      { start: 1.5, end: 4 },
    ]) {
      expect(place(span).ok).toBe(false);
    }
    expect(place().ok).toBe(false);
  });

  it('come out in order, apart, and with words in each, whatever was selected', () => {
    const offset = fc.integer({ min: -2, max: TEXT.length + 2 });
    fc.assert(
      fc.property(fc.array(fc.record({ start: offset, end: offset }), { maxLength: 5 }), (spans) => {
        const placed = place(...spans);
        if (!placed.ok) return;
        placed.value.spans.forEach((span, index, all) => {
          const words = TEXT.slice(span.start, span.end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
          expect(span.start).toBeGreaterThan(all[index - 1]?.end ?? -1);
        });
      }),
    );
  });
});
