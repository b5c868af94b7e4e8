import { bm25, type Ranked } from '#lib/core/search/bm25.ts';
import { searchTerms } from '#lib/core/search/search-terms.ts';

/**
 * Which passages bear on a claim, best first; those that share no word with it are left out. A claim often needs several
 * passages, so each next one is the best for what the ones before have not said: what they did say counts only for
 * `KEPT` of its weight. Ranked is not found true: the words may be those of a denial.
 * @param language ISO 639-1, of claim and passages
 */
export function bestPassages(claim: string, passages: readonly string[], language: string): readonly Ranked[] {
  const asked = [...new Set(searchTerms(claim, language))];
  const index = bm25(
    passages.map((passage) => searchTerms(passage, language)),
    { b: 0.25 }, // a long sentence says more rather than the same again
  );
  const ranked = index.rank(asked);
  const shares = new Map(ranked.map(({ at }) => [at, index.shares(asked, at)]));
  const open = new Set(ranked.slice(0, CANDIDATES).map(({ at }) => at));
  const needed = asked.map(() => 1);
  const chosen: Ranked[] = [];
  while (chosen.length < CHOSEN && open.size > 0) {
    const best = bestOf(open, shares, needed);
    open.delete(best.at);
    chosen.push(best);
    shares.get(best.at)?.forEach((share, i) => {
      if (share > 0) needed[i] = (needed[i] ?? 0) * KEPT;
    });
  }
  const taken = new Set(chosen.map(({ at }) => at));
  return [...chosen, ...ranked.filter(({ at }) => !taken.has(at))];
}

const KEPT = 0.7;
/** How many are chosen for what they add; the rest stand in the order of their own weight. Fixed, to keep it linear. */
const CHOSEN = 10;
const CANDIDATES = 100;

function bestOf(
  open: ReadonlySet<number>,
  shares: ReadonlyMap<number, readonly number[]>,
  needed: readonly number[],
): Ranked {
  let best: Ranked = { at: -1, score: -1 };
  for (const at of open) {
    const score = (shares.get(at) ?? []).reduce((sum, share, i) => sum + share * (needed[i] ?? 0), 0);
    if (score > best.score) best = { at, score };
  }
  return best;
}
