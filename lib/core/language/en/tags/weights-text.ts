/** One sign a weight, from -31 to 31: the signs of base 64 stand in this order in ASCII. */
const SIGNS = '+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ZERO = 32;
export const MOST = 31;

/** Weights as text that needs no decoder: a sign each, in lines for the sake of editors. */
export function encodeWeights(weights: readonly number[]): string {
  const lines: string[] = [];
  for (let at = 0; at < weights.length; at += LINE)
    lines.push(
      weights
        .slice(at, at + LINE)
        .map((weight) => SIGNS.charAt(ZERO + weight))
        .join(''),
    );
  return lines.join('\n');
}

const LINE = 192;

export function decodeWeights(text: string, count: number): Int8Array {
  const weights = new Int8Array(count);
  let found = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES[text.charCodeAt(i)] ?? -1;
    if (value < 0) continue;
    weights[found] = value - ZERO;
    found += 1;
  }
  if (found !== count) throw new Error(`${found} weights where ${count} belong`);
  return weights;
}

const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => SIGNS.indexOf(String.fromCharCode(code)));
