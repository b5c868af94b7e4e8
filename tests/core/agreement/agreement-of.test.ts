import { expect, it } from 'vitest';
import { agreementOf } from '#lib/core/agreement/agreement-of.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

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
});

const pairsOf = (n: number) =>
  Array.from({ length: n }, (_, i): [Code, Code] =>
    i % 3 === 0 ? ['attributed', 'disputed'] : ['disputed', 'disputed'],
  );

it('gives no coefficient under 30 pairs, and says why and how many there are', () => {
  for (const n of [0, 1, 29]) {
    const { kappa, alpha, pairs } = agreementOf(pairsOf(n));
    const none = { value: null, n, why: `${n} of the 30 pairs of checks that the figure needs.` };
    expect({ kappa, alpha, pairs }).toEqual({ kappa: none, alpha: none, pairs: n });
  }
});

it('gives kappa and alpha from 30 pairs on', () => {
  const { kappa, alpha } = agreementOf(pairsOf(30));
  expect([kappa.value, alpha.value]).toEqual([expect.any(Number), expect.any(Number)]);
  expect([kappa.n, alpha.n]).toEqual([30, 30]);
});

it('says that nothing can be compared where everybody always gave the same code', () => {
  const { kappa } = agreementOf(Array.from({ length: 40 }, (): [Code, Code] => ['disputed', 'disputed']));
  expect(kappa).toMatchObject({ value: null, n: 40, why: expect.stringContaining('same verdict') as string });
});
