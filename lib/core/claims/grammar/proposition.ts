import type { TokenRange } from '../doc.ts';
import type { Link } from './link.ts';

/** One thing asserted: its chain, and the pieces that its standalone sentence is put together from. */
export type Proposition = {
  readonly chain: readonly Link[];
  readonly pieces: readonly Piece[];
  readonly presupposed: boolean;
  readonly rules: readonly string[];
};

/** Words of the sentence, or a small word that the grammar needs ("were", "died"). */
export type Piece = TokenRange | { readonly word: string };
