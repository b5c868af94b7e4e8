import type { Doc } from '../doc.ts';
import { propositionsOf } from '../grammar/clauses.ts';

/** One proposition at a time. `"X rose and Y fell."` gives two, `"regret over the deaths of X"` gives the regret and the deaths. */
export function clauses(doc: Doc): Doc {
  const propositions = doc.readings.map(({ parts }, at) => {
    const words = doc.words[at];
    return words === undefined ? [] : parts.flatMap((part) => propositionsOf(words, part));
  });
  return { ...doc, propositions };
}
