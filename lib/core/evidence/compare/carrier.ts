import type { Clause } from './clauses.ts';
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
    const share = shareOf(asked, withSubject(clauses, at)) + (clause.hasVerb ? PREFERRED : 0);
    if (share > most) [best, most] = [at, share];
  }
  let [first, last] = [best, best];
  const terms = new Set(withSubject(clauses, best));
  const belongs = (at: number): boolean => {
    const clause = clauses[at];
    return clause !== undefined && ((!clause.hasVerb && !clause.isAside) || addsTo(asked, terms, clause.terms));
  };
  const take = (at: number): number => {
    for (const term of clauses[at]?.terms ?? []) terms.add(term);
    return at;
  };
  while (belongs(first - 1)) first = take(first - 1);
  while (belongs(last + 1)) last = take(last + 1);
  return { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? 0, shared: shareOf(asked, terms) };
}

/** Of two clauses that share as much the one with a verb says it. */
const PREFERRED = 0.01;

/** The terms of a clause with those of the verbless ones around it; what stands between as an aside is passed over. */
function withSubject(clauses: readonly Clause[], at: number): ReadonlySet<string> {
  const own = clauses[at];
  const terms = new Set(own?.terms);
  if (own === undefined || own.isAside) return terms;
  for (const step of [-1, 1])
    for (let i = at + step; clauses[i] !== undefined; i += step) {
      const clause = clauses[i];
      if (clause === undefined || (clause.hasVerb && !clause.isAside)) break;
      if (!clause.isAside) for (const term of clause.terms) terms.add(term);
    }
  return terms;
}

/** It brings at least two terms of the claim that are not there yet. */
function addsTo(asked: ReadonlySet<string>, terms: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  let added = 0;
  for (const term of more) if (asked.has(term) && !terms.has(term)) added += 1;
  return added >= 2;
}
