/** A coefficient of agreement: 1 is perfect, 0 is what chance gives. */
export type Coefficient = {
  readonly value: number;
  /** The number of units that two or more people judged. */
  readonly n: number;
  /** 95 %, within [-1, 1]; null where too few units differ to tell. */
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** The interval of a normal distribution about the value; null for a standard error that is none. */
export function interval95(value: number, standardError: number): Coefficient['interval'] {
  if (!Number.isFinite(standardError)) return null;
  const margin = 1.959964 * standardError;
  return { low: Math.max(-1, value - margin), high: Math.min(1, value + margin) };
}
