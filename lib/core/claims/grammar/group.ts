import { BIT } from '#lib/core/language/lexicon.ts';

/**
 * How the clause of a verb group begins: `main` first in its sentence, `comma` set beside another, `and` joined to one,
 * `sub` under a conjunction, `rel` a relative, `that` a content clause, `zero` one without its "that".
 */
export type Opener = 'main' | 'comma' | 'and' | 'sub' | 'rel' | 'that' | 'zero';

/** A verb with its auxiliaries. Positions are into the view. */
export type Group = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly finite: boolean;
  /** The form of its first word. */
  readonly form: 'past' | 'present' | 'modal' | 'participle' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly opener: Opener;
  /** The word that opens its clause, or -1. */
  readonly mark: number;
  /** Where its subject may begin; `from` when it has none of its own. */
  readonly start: number;
};

/** How far ahead a reading may look, in words: a fixed window keeps the work linear. */
export const WINDOW = 24;

export const FINITE_AUX = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;
