import type { Piece } from '../grammar/proposition.ts';
import type { View, Words } from '../grammar/view.ts';

/** A claim or point as it was put together, with the words that it was cut out of. */
export type Composed = {
  readonly words: Words;
  readonly pieces: readonly Piece[];
  /** Its words in the order of the copy. */
  readonly view: View;
  /** All words of the sentence, or of what was said in it, that it is a part of; in order. */
  readonly host: View;
  readonly presupposed: boolean;
};
