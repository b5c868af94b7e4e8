/** One way to read a place in a sentence, and how much speaks for it. */
export type Candidate<Value> = { readonly value: Value; readonly score: number };

/**
 * The candidate with the highest score, if it leads the next by at least the margin; null where it does not, and then the
 * question is left open. One candidate alone has nothing to lead. Of equal scores the earlier candidate is the first.
 */
export function decide<Value>(candidates: readonly Candidate<Value>[], margin: number): Value | null {
  let first: Candidate<Value> | null = null;
  let second = -Infinity;
  for (const candidate of candidates) {
    if (first === null || candidate.score > first.score) {
      second = first?.score ?? -Infinity;
      first = candidate;
    } else if (candidate.score > second) second = candidate.score;
  }
  return first !== null && first.score - second >= margin ? first.value : null;
}
