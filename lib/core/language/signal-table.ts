import type { Markers } from './language.ts';
import { rowsOf, wordsIn } from './rows.ts';

/** The sets of `Markers` from a list with rows of a word and what it signals ("killed  death"). */
export function signalsOf(table: string): Markers {
  const sets = new Map<string, Set<string>>();
  for (const [word = '', names] of rowsOf(table))
    for (const name of wordsIn(names)) {
      const known = sets.get(name);
      if (known === undefined) sets.set(name, new Set([word]));
      else known.add(word);
    }
  const of = (name: string): ReadonlySet<string> => sets.get(name) ?? new Set();
  return {
    evaluative: of('evaluative'),
    obligation: of('obligation'),
    future: of('future'),
    causal: of('causal'),
    superlative: of('superlative'),
    death: of('death'),
    accusation: of('accusation'),
    opinion: of('opinion'),
    rule: of('rule'),
    quantityWords: of('quantity'),
    hearsay: of('hearsay'),
    hedges: of('hedges'),
  };
}
