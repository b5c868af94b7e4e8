import { interval95, type Coefficient } from '#lib/core/agreement/coefficient.ts';

/**
 * Krippendorff's alpha for nominal data, any number of people, any of them missing: 1 - Do / De over the coincidences of
 * values within units (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). The interval is a jackknife over
 * units, which unlike the usual bootstrap needs no random numbers and so always gives the same answer.
 *
 * Worked examples (there): A, two observers, two values: 01 11 01 00 00 01 00 00 10 00 gives .095. B, two observers,
 * five values: ab aa bb bb db cc cc cc ee dd dd ad gives .692. C, four observers with gaps gives .743.
 *
 * @param units for each claim, the codes that it was given; claims with fewer than two do not count
 * @returns null where it is undefined: no such claim, or everybody always gave the same code
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): Coefficient | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const tallies = pairable.map(tally);
  const total = tallies.reduce(add, NOTHING);
  const value = alphaOf(total);
  if (value === null) return null;
  const without = tallies.map((one) => alphaOf(subtract(total, one)));
  return { value, n: pairable.length, interval: interval95(value, jackknifeError(without)) };
}

/** How often each value occurs, and the disagreeing pairs, each unit's divided by its number of values less one. */
type Tally = { readonly values: ReadonlyMap<string, number>; readonly disagreement: number };
const NOTHING: Tally = { values: new Map(), disagreement: 0 };

function tally(unit: readonly string[]): Tally {
  const values = new Map<string, number>();
  for (const code of unit) values.set(code, (values.get(code) ?? 0) + 1);
  const agreeing = [...values.values()].reduce((sum, times) => sum + times * (times - 1), 0);
  return { values, disagreement: (unit.length * (unit.length - 1) - agreeing) / (unit.length - 1) };
}

function alphaOf({ values, disagreement }: Tally): number | null {
  const times = [...values.values()];
  const n = times.reduce((sum, one) => sum + one, 0);
  const expected = n * n - times.reduce((sum, one) => sum + one * one, 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected;
}

/** NaN where one claim alone decides whether there is any value at all. */
function jackknifeError(without: readonly (number | null)[]): number {
  const values = without.filter((one) => one !== null);
  const n = values.length;
  if (n < 2 || n < without.length) return Number.NaN;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  const spread = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return spread === 0 ? Number.NaN : Math.sqrt(((n - 1) / n) * spread);
}

function add(a: Tally, b: Tally): Tally {
  return combine(a, b, 1);
}

function subtract(a: Tally, b: Tally): Tally {
  return combine(a, b, -1);
}

function combine(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const values = new Map(a.values);
  for (const [code, times] of b.values) values.set(code, (values.get(code) ?? 0) + sign * times);
  return { values, disagreement: a.disagreement + sign * b.disagreement };
}
