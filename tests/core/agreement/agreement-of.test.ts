import { expect, it } from 'vitest';
import { agreementOf } from '#lib/core/agreement/agreement-of.ts';

it('counts pairs and agreement, and names the codes that are confused most often, in either order', () => {
  const agreement = agreementOf([
    ['attributed', 'unverified'],
    ['unverified', 'attributed'],
    ['disputed', 'attributed'],
    ['corroborated', 'corroborated'],
  ]);
  expect(agreement).toMatchObject({
    pairs: 4,
    agreeing: 1,
    mostConfused: { codes: ['attributed', 'unverified'], times: 2 },
  });
  expect(agreement.kappa?.n).toBe(4);
});

it('is undefined where there is nothing to measure', () => {
  expect(agreementOf([])).toEqual({ pairs: 0, agreeing: 0, kappa: null, alpha: null, mostConfused: null });
});
