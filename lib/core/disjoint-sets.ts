/** Things by their place in a list, joined into sets; the first of a set stands for it. */
export type DisjointSets = {
  readonly join: (a: number, b: number) => void;
  readonly rootOf: (place: number) => number;
};

export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, place) => place);
  const parentOf = (place: number): number => parents[place] ?? place;
  const rootOf = (place: number): number => {
    let at = place;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at)); // halved, so that no long way is walked twice
      at = parentOf(at);
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  };
  return { join, rootOf };
}
