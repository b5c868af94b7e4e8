import type { Doc } from '../doc.ts';
import { propositionsOf } from '../grammar/clauses.ts';
import { takenOff } from '../told/acts.ts';
import type { Cut } from '../grammar/proposition.ts';

/** One proposition at a time. `"X rose and Y fell."` gives two, `"regret over the deaths of X"` gives the regret and the deaths. */
export function clauses(doc: Doc): Doc {
  const propositions = doc.readings.map(({ parts, told }, at) => {
    const words = doc.words[at];
    const found: Cut[] = [];
    if (words !== undefined)
      for (const part of parts)
        for (const proposition of propositionsOf(words, part))
          found.push(...(takenOff(words, proposition, told) ?? [{ ...proposition, part }]));
    return found;
  });
  return { ...doc, propositions };
}
