/** Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); the values of Lucene. */
const K1 = 1.2;
const B = 0.75;

export type Ranked = { readonly at: number; readonly score: number };

/** Texts as their terms, ready to be asked; work and memory grow with the number of different terms in each text. */
export type Bm25 = {
  /** Texts that share a term with the question, best first; level ones in their order. */
  readonly rank: (question: readonly string[]) => readonly Ranked[];
  /** What each term of the question adds to the score of one text. */
  readonly shares: (question: readonly string[], at: number) => readonly number[];
};

/** @param b how far the length of a text counts against it, 0 to 1 */
export function bm25(texts: readonly (readonly string[])[], { b = B }: { readonly b?: number } = {}): Bm25 {
  const postings = postingsOf(texts);
  const average = texts.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, texts.length);
  const lengths = texts.map((terms) => K1 * (1 - b + (b * terms.length) / Math.max(1, average)));
  const weight = (rarity: number, times: number, at: number) =>
    (rarity * times * (K1 + 1)) / (times + (lengths[at] ?? K1));
  /** How rare a term is: ln(1 + (N − n + ½) / (n + ½)), never negative. */
  const rarityOf = (list: readonly number[]) =>
    Math.log(1 + (texts.length - list.length / 2 + 0.5) / (list.length / 2 + 0.5));
  return {
    rank: (question) => {
      const scores = new Map<number, number>();
      for (const term of new Set(question)) {
        const list = postings.get(term) ?? [];
        const rarity = rarityOf(list);
        for (let i = 0; i < list.length; i += 2) {
          const at = list[i] ?? 0;
          scores.set(at, (scores.get(at) ?? 0) + weight(rarity, list[i + 1] ?? 0, at));
        }
      }
      return [...scores].map(([at, score]) => ({ at, score })).sort((a, b) => b.score - a.score || a.at - b.at);
    },
    shares: (question, at) => {
      const times = new Map<string, number>();
      for (const term of texts[at] ?? []) times.set(term, (times.get(term) ?? 0) + 1);
      return question.map((term) => weight(rarityOf(postings.get(term) ?? []), times.get(term) ?? 0, at));
    },
  };
}

/** By term: the place of each text that has it, followed by how often. */
function postingsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  texts.forEach((terms, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [at, 1]);
      else if (list.at(-2) === at) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
      else list.push(at, 1);
    }
  });
  return postings;
}
