import type { Language } from '#lib/core/language/language.ts';
import type { Quotation } from '#lib/core/text/quotations.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import type { Block, CitedSource, Dateline, ExtractedClaim, Sentence, Uncovered } from './extraction.ts';
import type { Link } from './grammar/link.ts';
import type { Proposition } from './grammar/proposition.ts';
import type { Register } from './grammar/register.ts';

/** What the passes hand on; each returns a new one with its own part filled in. */
export type Doc = {
  readonly text: string;
  readonly language: Language;
  readonly title: string | null;
  readonly dateline: Dateline | null;
  readonly citedSources: readonly CitedSource[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** By place in `sentences`. */
  readonly tokens: readonly (readonly Token[])[];
  /** By place in `sentences`: the word classes of its tokens, as bits. */
  readonly classes: readonly Int32Array[];
  readonly quotations: readonly Quotation[];
  readonly register: Register;
  /** By place in `sentences`. */
  readonly readings: readonly Reading[];
  readonly propositions: readonly (readonly Proposition[])[];
  readonly claims: readonly ExtractedClaim[];
  readonly uncovered: readonly Uncovered[];
};

/** What a sentence says once those who say it are taken off: parts in order, each with its chain, outermost first. */
export type Reading = readonly Part[];

export type Part = {
  readonly chain: readonly Link[];
  /** Stretches of token indices of the sentence, in order. */
  readonly tokens: readonly TokenRange[];
  /** How the part reads to the next pass. */
  readonly as: 'content' | 'act' | 'presupposed';
};

/** Token indices, end exclusive. */
export type TokenRange = { readonly from: number; readonly to: number };

export type Where = Span;
