import type { Code } from '#lib/core/verdicts/codes.ts';
import { cohensKappa } from './cohens-kappa.ts';
import type { Coefficient } from './coefficient.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';

export type Agreement = {
  readonly pairs: number;
  readonly agreeing: number;
  /** null where a coefficient is undefined: no pairs, or everybody always gave the same code. */
  readonly kappa: Coefficient | null;
  readonly alpha: Coefficient | null;
  /** The two codes that are most often given against each other, and how often; null where all agree. */
  readonly mostConfused: { readonly codes: readonly [Code, Code]; readonly times: number } | null;
};

/** How far blind first and second checks agree. */
export function agreementOf(pairs: readonly (readonly [first: Code, second: Code])[]): Agreement {
  return {
    pairs: pairs.length,
    agreeing: pairs.filter(([first, second]) => first === second).length,
    kappa: cohensKappa(pairs),
    alpha: krippendorffsAlpha(pairs),
    mostConfused: mostConfused(pairs),
  };
}

function mostConfused(pairs: readonly (readonly [Code, Code])[]): Agreement['mostConfused'] {
  const times = new Map<string, { readonly codes: readonly [Code, Code]; readonly times: number }>();
  for (const [first, second] of pairs) {
    if (first === second) continue;
    const codes: readonly [Code, Code] = first < second ? [first, second] : [second, first];
    const key = codes.join();
    times.set(key, { codes, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].toSorted((a, b) => b.times - a.times)[0] ?? null;
}
