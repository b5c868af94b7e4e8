export type Dice = {
  readonly below: (n: number) => number;
  readonly one: <T>(items: readonly T[]) => T | undefined;
};

/** Chance that is the same in every run: mulberry32, a public-domain generator of Tommy Ettinger. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, one: (items) => items[below(items.length)] };
}
