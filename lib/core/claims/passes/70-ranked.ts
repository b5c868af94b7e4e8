import type { Doc } from '../doc.ts';

/** How urgent each claim is, and why. */
export function ranked(doc: Doc): Doc {
  return doc;
}
