import type { Doc } from '../doc.ts';
import type { Proposition } from '../grammar/proposition.ts';

/** One proposition at a time. `"X rose and Y fell."` gives two. */
export function clauses(doc: Doc): Doc {
  const propositions = doc.readings.map((reading) =>
    reading.map((part): Proposition => ({
      chain: part.chain,
      pieces: part.tokens,
      presupposed: part.as === 'presupposed',
      rules: [],
    })),
  );
  return { ...doc, propositions };
}
