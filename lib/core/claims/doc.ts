import type { Language } from '#lib/core/language/language.ts';
import type { Quotation } from '#lib/core/text/quotations.ts';
import type { Block, CitedSource, Dateline, ExtractedClaim, Sentence, Uncovered } from './extraction.ts';
import type { Body } from './grammar/attribute.ts';
import type { LinkWords, Part } from './grammar/part.ts';
import type { Resolved } from './grammar/resolve.ts';
import type { Cut } from './grammar/proposition.ts';
import type { Register } from './grammar/register.ts';
import type { View, Words } from './grammar/view.ts';
import type { Mention } from './reference/mention.ts';

export type Detail = 'claims' | 'points';

/** What the passes hand on; each returns a new one with its own part filled in. */
export type Doc = {
  readonly text: string;
  readonly language: Language;
  /** The day that relative dates count from, ISO, or null. */
  readonly published: string | null;
  readonly detail: Detail;
  readonly title: string | null;
  readonly dateline: Dateline | null;
  readonly citedSources: readonly CitedSource[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  // The following are by place in `sentences`.
  readonly words: readonly Words[];
  readonly readings: readonly Reading[];
  readonly propositions: readonly (readonly Cut[])[];
  readonly register: Register;
  readonly claims: readonly ExtractedClaim[];
  /** By place in `claims`: what each was made from. */
  readonly grounds: readonly Ground[];
  /** By place in `claims`: what its priority is the sum of. */
  readonly summands: readonly (readonly Summand[])[];
  readonly uncovered: readonly Uncovered[];
};

/** One reason for a priority and what it adds, in hundredths; below zero it takes away. */
export type Summand = { readonly words: string; readonly weight: number };

/** What a sentence says, part by part, each under the chain of those who say it. */
export type Reading = {
  /** Its words and verb groups; null where nobody may say anything (a footer), or it is too long to be read. */
  readonly body: Body | null;
  readonly parts: readonly Part[];
  /** What the verbs, nouns and adjectives of the sentence tell beside its chains: "promised to", "is confident that". */
  readonly told: readonly LinkWords[];
  /** Everyone in it and in the two sentences before whom a pronoun in it may mean. */
  readonly mentions: readonly Mention[];
  /** Who spoke last before it, or was spoken of: whom a sentence without a subject means. */
  readonly speaker: Resolved | null;
};

export type Ground = { readonly words: Words; readonly view: View; readonly proposition: Cut };
