import type { Line, Reading } from './reading.ts';
import { shareOf } from './reading.ts';

/** The words of a passage that carry the claim: of the line that shares most with it the clause that does, with what belongs to it. */
export type Carrier = {
  readonly line: number;
  /** Positions in its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The share of the claim's terms that the line has, and that this part of it has. */
  readonly inLine: number;
  readonly shared: number;
};

export function carrierOf(asked: ReadonlySet<string>, passage: Reading): Carrier | null {
  let best: Carrier | null = null;
  for (const [at, line] of passage.lines.entries()) {
    const inLine = shareOf(asked, new Set(line.terms.filter((term) => term !== null)));
    if (inLine === 0 || (best !== null && inLine <= best.inLine)) continue;
    best = { line: at, inLine, ...clauseNear(asked, line) };
  }
  return best;
}

/** The clause that shares most, with its neighbours as far as they have no verb or the claim needs them. */
function clauseNear(asked: ReadonlySet<string>, { clauses }: Line): Pick<Carrier, 'from' | 'to' | 'shared'> {
  let best = 0;
  let most = -1;
  for (const [at, clause] of clauses.entries()) {
    const share = shareOf(asked, clause.terms) + (clause.hasVerb ? 0.01 : 0);
    if (share > most) [best, most] = [at, share];
  }
  let [first, last] = [best, best];
  const terms = new Set(clauses[best]?.terms);
  const belongs = (at: number, edge: number): boolean => {
    const clause = clauses[at];
    if (clause === undefined) return false;
    const lacks = clauses[edge]?.hasVerb !== true;
    return !clause.hasVerb || lacks || addsTo(asked, terms, clause.terms);
  };
  while (belongs(first - 1, first)) {
    first -= 1;
    for (const term of clauses[first]?.terms ?? []) terms.add(term);
  }
  while (belongs(last + 1, last)) {
    last += 1;
    for (const term of clauses[last]?.terms ?? []) terms.add(term);
  }
  return { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? 0, shared: shareOf(asked, terms) };
}

/** It brings at least two terms of the claim that are not there yet. */
function addsTo(asked: ReadonlySet<string>, terms: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  let added = 0;
  for (const term of more) if (asked.has(term) && !terms.has(term)) added += 1;
  return added >= 2;
}
