import { interval95, type Coefficient } from '#lib/core/agreement/coefficient.ts';

/**
 * Cohen's kappa for two checks of each claim: (po - pe) / (1 - pe), with the agreement observed and that expected from
 * each seat's own habits (Cohen 1960). The interval uses the large-sample standard error of Fleiss, Cohen and Everitt
 * (1969), as given in Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed., eq. 18.13.
 *
 * Worked example (there, table 18.1): 100 patients, two raters, three diagnoses, counts 75 1 4 / 5 4 1 / 0 0 10.
 * po = .89, pe = .66, kappa = .676, standard error .088, interval .505 to .848 (the book rounds kappa to .68 first).
 *
 * @param pairs the codes of the first and the second check, one pair for each claim
 * @returns null where it is undefined: no pairs, or everybody always gave the same code
 */
export function cohensKappa(pairs: readonly (readonly [first: string, second: string])[]): Coefficient | null {
  const n = pairs.length;
  const first = shares(pairs.map(([code]) => code));
  const second = shares(pairs.map(([, code]) => code));
  const codes = [...new Set([...first.keys(), ...second.keys()])];
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = codes.reduce((sum, code) => sum + shareOf(first, code) * shareOf(second, code), 0);
  if (n === 0 || 1 - expected < 1e-12) return null;
  const value = (observed - expected) / (1 - expected);

  // Each pair adds its part of the three sums of the variance.
  const parts = pairs.reduce((sum, [a, b]) => {
    if (a === b) return sum + (1 - (shareOf(first, a) + shareOf(second, a)) * (1 - value)) ** 2;
    return sum + (1 - value) ** 2 * (shareOf(second, a) + shareOf(first, b)) ** 2;
  }, 0);
  const variance = (parts / n - (value - expected * (1 - value)) ** 2) / ((1 - expected) ** 2 * n);
  // Perfect agreement leaves nothing from which to estimate how it would vary.
  const standardError = observed === 1 ? Number.NaN : Math.sqrt(Math.max(0, variance));
  return { value, n, interval: interval95(value, standardError) };
}

function shares(codes: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const code of codes) found.set(code, (found.get(code) ?? 0) + 1 / codes.length);
  return found;
}

function shareOf(share: ReadonlyMap<string, number>, code: string): number {
  return share.get(code) ?? 0;
}
