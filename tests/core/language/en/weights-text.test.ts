import { describe, expect, it } from 'vitest';
import { CHOICES } from '#lib/core/language/en/tags/choice.ts';
import { SLOTS } from '#lib/core/language/en/tags/sight.ts';
import { WEIGHTS } from '#lib/core/language/en/tags/verb-weights.ts';
import { decodeWeights, encodeWeights, MOST } from '#lib/core/language/en/tags/weights-text.ts';

describe('weights as text', () => {
  it('come back as they were', () => {
    const weights = Array.from({ length: 500 }, (_, at) => (at % (2 * MOST + 1)) - MOST);
    expect([...decodeWeights(encodeWeights(weights), weights.length)]).toEqual(weights);
  });

  it('are refused where some are missing', () => {
    expect(() => decodeWeights('UUU', 4)).toThrow('3 weights where 4 belong');
  });

  it('of the model are one for each choice and place, below 300 kB', () => {
    expect(decodeWeights(WEIGHTS, SLOTS * CHOICES.length).some((weight) => weight !== 0)).toBe(true);
    expect(WEIGHTS.length).toBeLessThan(300_000);
  });
});
