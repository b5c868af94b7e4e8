import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '#lib/core/agreement/cohens-kappa.ts';
import { krippendorffsAlpha } from '#lib/core/agreement/krippendorffs-alpha.ts';
import { CODES } from '#lib/core/verdicts/codes.ts';

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const units = (...words: string[]) => words.map((word) => [...word]);

describe('Cohen’s kappa', () => {
  it('is .676 with an interval of .505 to .848 in the example of Fleiss, Levin and Paik, table 18.1', () => {
    const counts = { pp: 75, pn: 1, po: 4, np: 5, nn: 4, no: 1, oo: 10 };
    const pairs = Object.entries(counts).flatMap(([pair, n]) => times(n, [pair.charAt(0), pair.charAt(1)] as const));
    const kappa = cohensKappa(pairs);
    expect(kappa?.n).toBe(100);
    expect(kappa?.value).toBeCloseTo(0.676, 3);
    expect(kappa?.interval?.low).toBeCloseTo(0.505, 3);
    expect(kappa?.interval?.high).toBeCloseTo(0.848, 3);
  });

  it('is .4 where 35 of 50 agree and half would by chance', () => {
    const pairs = [
      ...times(20, ['y', 'y'] as const),
      ...times(5, ['y', 'n'] as const),
      ...times(10, ['n', 'y'] as const),
      ...times(15, ['n', 'n'] as const),
    ];
    expect(cohensKappa(pairs)?.value).toBeCloseTo(0.4, 10);
  });

  it('is undefined without pairs, and where everybody always gave the same code', () => {
    expect(cohensKappa([])).toBeNull();
    expect(cohensKappa(times(9, ['attributed', 'attributed'] as const))).toBeNull();
  });

  it('is 1 without an interval where all agree on more than one code', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toEqual({ value: 1, n: 2, interval: null });
  });
});

describe('Krippendorff’s alpha', () => {
  it.each([
    ['A: two observers, two values', units('01', '11', '01', '00', '00', '01', '00', '00', '10', '00'), 0.095, 10],
    [
      'B: two observers, five values',
      units('ab', 'aa', 'bb', 'bb', 'db', 'cc', 'cc', 'cc', 'ee', 'dd', 'dd', 'ad'),
      0.692,
      12,
    ],
    [
      'C: four observers with gaps',
      units('111', '2232', '3333', '3333', '2222', '1234', '4444', '1121', '2222', '555', '11', '3'),
      0.743,
      11,
    ],
  ])('is that of Krippendorff (2011), example %s', (_, judged, value, n) => {
    const alpha = krippendorffsAlpha(judged);
    expect(alpha?.value).toBeCloseTo(value, 3);
    expect(alpha?.n).toBe(n);
    expect(alpha?.interval?.low).toBeLessThan(value);
    expect(alpha?.interval?.high).toBeGreaterThan(value);
  });

  it('is undefined where nothing was judged twice, and where everybody always gave the same code', () => {
    expect(krippendorffsAlpha([])).toBeNull();
    expect(krippendorffsAlpha([['a'], ['b'], []])).toBeNull();
    expect(krippendorffsAlpha(times(9, ['a', 'a']))).toBeNull();
  });

  it('has no interval where one claim alone decides whether there is a value', () => {
    expect(
      krippendorffsAlpha([
        ['a', 'a'],
        ['a', 'a'],
        ['a', 'b'],
      ])?.interval,
    ).toBeNull();
  });
});

describe('both', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)), { maxLength: 40 });
  const close = (a: number | undefined, b: number | undefined) => expect(a ?? 9).toBeCloseTo(b ?? 9, 9);

  it('change neither with the names of the codes, nor with the order of claims, nor with the seats', () => {
    fc.assert(
      fc.property(pairs, (judged) => {
        const renamed = judged.map(([a, b]) => [`x${a}`, `x${b}`] as const);
        const swapped = judged.map(([a, b]) => [b, a] as const);
        for (const other of [renamed, swapped, [...judged].reverse()]) {
          close(cohensKappa(other)?.value, cohensKappa(judged)?.value);
          close(cohensKappa(other)?.interval?.low, cohensKappa(judged)?.interval?.low);
          close(krippendorffsAlpha(other)?.value, krippendorffsAlpha(judged)?.value);
          close(krippendorffsAlpha(other)?.interval?.low, krippendorffsAlpha(judged)?.interval?.low);
        }
      }),
    );
  });

  it('lie within [-1, 1] and inside their interval', () => {
    fc.assert(
      fc.property(pairs, (judged) => {
        for (const found of [cohensKappa(judged), krippendorffsAlpha(judged)]) {
          if (found === null) continue;
          expect(found.value).toBeGreaterThanOrEqual(-1 - 1e-9);
          expect(found.value).toBeLessThanOrEqual(1);
          expect(found.n).toBe(judged.length);
          if (found.interval === null) continue;
          expect(found.interval.low).toBeLessThanOrEqual(found.value + 1e-9);
          expect(found.interval.high).toBeGreaterThanOrEqual(found.value - 1e-9);
        }
      }),
    );
  });
});
