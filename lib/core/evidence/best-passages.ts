import { bm25, type Ranked } from '#lib/core/search/bm25.ts';
import { searchTerms } from '#lib/core/search/search-terms.ts';

/** `shared`: how much of the claim's words the passage has, in [0,1]. */
export type Bearing = Ranked & { readonly shared: number };

/**
 * Passages made ready to be asked which of them bear on a claim, best first; those that share no word with it are left
 * out. A claim often needs several passages, so each next one is the best for what the ones before have not said: what
 * they did say counts only for `KEPT` of its weight. Ranked is not found true: the words may be those of a denial.
 * @param language ISO 639-1, of claims and passages
 */
export function passageFinder(passages: readonly string[], language: string): (claim: string) => readonly Bearing[] {
  const index = bm25(
    passages.map((passage) => searchTerms(passage, language)),
    { b: 0.25 }, // a long sentence says more rather than the same again
  );
  return (claim) => {
    const asked = [...new Set(searchTerms(claim, language))];
    const ranked = index.rank(asked);
    const candidates = ranked.slice(0, CANDIDATES).map(({ at }) => ({ at, shares: index.shares(asked, at) }));
    const chosen = chosenOf(candidates, asked.length);
    const taken = new Set(chosen.map(({ at }) => at));
    const rest = ranked.filter(({ at }) => !taken.has(at)).map((one) => ({ ...one, shared: 0 }));
    return [...chosen, ...rest];
  };
}

const KEPT = 0.7;
/** How many are chosen for what they add; the rest stand in the order of their own weight. Fixed, to keep it linear. */
const CHOSEN = 10;
const CANDIDATES = 100;

type Candidate = { readonly at: number; readonly shares: readonly number[] };

function chosenOf(candidates: readonly Candidate[], asked: number): readonly Bearing[] {
  const open = new Set(candidates);
  const needed = new Array<number>(asked).fill(1);
  const chosen: Bearing[] = [];
  while (chosen.length < CHOSEN) {
    const best = bestOf(open, needed);
    if (best === null) break;
    open.delete(best.candidate);
    const { at, shares } = best.candidate;
    chosen.push({ at, score: best.score, shared: shares.filter((share) => share > 0).length / asked });
    shares.forEach((share, i) => {
      if (share > 0) needed[i] = (needed[i] ?? 0) * KEPT;
    });
  }
  return chosen;
}

function bestOf(open: ReadonlySet<Candidate>, needed: readonly number[]) {
  let best: { readonly candidate: Candidate; readonly score: number } | null = null;
  for (const candidate of open) {
    const score = candidate.shares.reduce((sum, share, i) => sum + share * (needed[i] ?? 0), 0);
    if (best === null || score > best.score) best = { candidate, score };
  }
  return best;
}
