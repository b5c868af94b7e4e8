import type { Doc } from '../doc.ts';
import { nameRuns } from '../reference/name-runs.ts';
import { noteRun, registerOf, type Known } from '../reference/known-names.ts';
import { isTitleCase } from '../reference/title-case.ts';

/** Who is named, with office and state. `"Russian President Vladimir Putin"` lets "the Kremlin leader" be found later. */
export function people(doc: Doc): Doc {
  const known: Known = { byLast: new Map(), bodies: new Map() };
  for (const words of doc.words) if (!isTitleCase(words)) for (const run of nameRuns(words)) noteRun(known, words, run);
  return { ...doc, register: registerOf(known) };
}
