import type { RuleId } from '../rules.ts';
import type { LinkWords, Part } from './part.ts';
import type { View } from './view.ts';

/** One thing asserted: its chain, and the pieces that its standalone sentence is put together from. */
export type Proposition = {
  readonly chain: readonly LinkWords[];
  readonly pieces: readonly Piece[];
  readonly presupposed: boolean;
  readonly rules: readonly RuleId[];
  /** The verb of its clause; `happened`: it tells of something done or under way rather than of how things are. */
  readonly verb: { readonly lemma: string; readonly happened: boolean } | null;
};

/** A proposition with the part of the sentence that it was cut out of. */
export type Cut = Proposition & { readonly part: Part };

/** Words of the sentence, or a small word that the grammar needs ("were", "died"). `subject`: may be a pronoun to resolve. */
export type Piece =
  | {
      readonly view: View;
      readonly subject?: true;
      /** The clause has no subject of its own, as Romanian may: it is about whoever says it, or was spoken of before. */
      readonly leftOut?: true;
    }
  | { readonly word: string };
