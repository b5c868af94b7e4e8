import type { Code } from '#lib/core/verdicts/codes.ts';
import { cohensKappa } from './cohens-kappa.ts';
import type { Coefficient } from './coefficient.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';

export type Agreement = {
  readonly pairs: number;
  readonly agreeing: number;
  /** Each says why where it is none. */
  readonly kappa: Coefficient | NotAvailable;
  readonly alpha: Coefficient | NotAvailable;
  /** The two codes that are most often given against each other, and how often; null where all agree. */
  readonly mostConfused: { readonly codes: readonly [Code, Code]; readonly times: number } | null;
};

/** A coefficient that cannot be given, and why, in words. */
export type NotAvailable = { readonly value: null; readonly n: number; readonly why: string };

/**
 * Below this many pairs the interval of a kappa over five codes is so wide that the figure says nothing; 30 is the least
 * that guidance on reliability studies asks for (McHugh, "Interrater reliability: the kappa statistic", 2012).
 */
const LEAST_PAIRS = 30;

/** How far blind first and second checks agree. */
export function agreementOf(pairs: Pairs): Agreement {
  return {
    pairs: pairs.length,
    agreeing: pairs.filter(([first, second]) => first === second).length,
    kappa: coefficient(pairs, cohensKappa),
    alpha: coefficient(pairs, krippendorffsAlpha),
    mostConfused: mostConfused(pairs),
  };
}

type Pairs = readonly (readonly [first: Code, second: Code])[];

function coefficient(pairs: Pairs, measure: (pairs: Pairs) => Coefficient | null): Coefficient | NotAvailable {
  const n = pairs.length;
  if (n < LEAST_PAIRS) {
    return { value: null, n, why: `${n} of the ${LEAST_PAIRS} pairs of checks that the figure needs.` };
  }
  return measure(pairs) ?? { value: null, n, why: 'All checks gave the same verdict, so there is nothing to compare.' };
}

function mostConfused(pairs: Pairs): Agreement['mostConfused'] {
  const times = new Map<string, { readonly codes: readonly [Code, Code]; readonly times: number }>();
  for (const [first, second] of pairs) {
    if (first === second) continue;
    const codes: readonly [Code, Code] = first < second ? [first, second] : [second, first];
    const key = codes.join();
    times.set(key, { codes, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].toSorted((a, b) => b.times - a.times)[0] ?? null;
}
