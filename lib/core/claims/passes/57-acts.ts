import type { Doc } from '../doc.ts';
import { withAct } from '../told/acts.ts';

/** A claim that is little more than somebody's saying, thinking or wanting is theirs: `"Pop hopes to win."` under Pop. */
export function acts(doc: Doc): Doc {
  if (doc.readings.every(({ told }) => told.length === 0)) return doc;
  const propositions = doc.propositions.map((found, at) => {
    const words = doc.words[at];
    const told = doc.readings[at]?.told ?? [];
    return words === undefined || told.length === 0 ? found : found.map((one) => withAct(words, one, told));
  });
  return { ...doc, propositions };
}
