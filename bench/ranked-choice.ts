/** A choice between candidates, each told by the names of its features; `right` may hold of several. */
export type Example = {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly boolean[];
};

export type Weights = ReadonlyMap<string, number>;

/** Steps of the training, its first step width, and how much a large weight costs: found on the sentences for tuning. */
const STEPS = 400;
const RATE = 0.3;
const COST = 2;

/**
 * Weights by conditional logistic regression: the odds of a candidate are the exponential of the sum of its features'
 * weights (McFadden 1974). All examples count in each step (Adagrad, Duchi et al. 2011) and nothing is drawn by chance, so
 * that the same examples always give the same weights.
 */
export function learned(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Map<string, number>([...weights].map(([feature, weight]) => [feature, COST * weight]));
    for (const example of examples) addSlopes(slopes, example, weights);
    for (const [feature, slope] of slopes) {
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      weights.set(feature, (weights.get(feature) ?? 0) - (RATE * slope) / Math.sqrt(square + 1e-9));
    }
  }
  return weights;
}

function addSlopes(slopes: Map<string, number>, { candidates, right }: Example, weights: Weights): void {
  const odds = oddsOf(candidates, weights);
  const all = odds.reduce((sum, one) => sum + one, 0);
  const wanted = odds.reduce((sum, one, at) => sum + (right[at] === true ? one : 0), 0);
  for (const [at, features] of candidates.entries()) {
    const one = odds[at] ?? 0;
    const slope = one / all - (right[at] === true ? one / wanted : 0);
    for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
  }
}

function oddsOf(candidates: Example['candidates'], weights: Weights): readonly number[] {
  const scores = scoresOf(candidates, weights);
  const highest = Math.max(...scores);
  return scores.map((score) => Math.exp(score - highest));
}

const scoresOf = (candidates: Example['candidates'], weights: Weights): readonly number[] =>
  candidates.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));

/** The candidate with the highest score, and by how much it leads. */
export function choiceOf({ candidates }: Example, weights: Weights): { readonly at: number; readonly lead: number } {
  const scores = scoresOf(candidates, weights);
  const [first = 0, second = -Infinity] = scores.toSorted((a, b) => b - a);
  return { at: scores.indexOf(first), lead: first - second };
}
