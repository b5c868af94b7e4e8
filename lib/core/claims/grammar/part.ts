import type { Span } from '#lib/core/text/span.ts';
import type { VerbCue } from '#lib/core/language/cues.ts';
import type { RuleId } from '../rules.ts';
import type { Group } from './group.ts';
import type { Around, Resolved } from './resolve.ts';
import type { View, Words } from './view.ts';

/** A link before its source is resolved to a name: the words themselves. */
export type LinkWords = {
  /** null: nobody is named. */
  readonly source: View | null;
  /** The speaker is left out, as Romanian may; `source` is then the verb that shows the person. */
  readonly implied?: true;
  readonly cue: View;
  readonly content: View;
  readonly act: boolean;
  readonly rule: RuleId;
  readonly verb: VerbCue | null;
  /** Whom the source stands for, once the pass over the whole text has settled that. */
  readonly who?: Resolved | null;
  /** The sentence that the words lie in, when it is another one of the same quotation. */
  readonly words?: Words | undefined;
  /** What was said in the neighbouring sentences of the same quotation. */
  readonly more?: readonly Span[];
  /** As a reader would underline them: the source with what stands beside the name, what was said to its end. */
  readonly extent?: { readonly source: View | null; readonly content: View };
  /** It reaches a sentence that stands wholly in quotation marks. */
  readonly direct?: true;
  /** Whom a pronoun in the sentence of `words` may mean, where that is another one. */
  readonly heard?: Pick<Around, 'mentions' | 'sentence' | 'speaker'> | undefined;
};

/** What is left of a sentence once those who say it are taken off. */
export type Part = {
  /** Outermost first. */
  readonly chain: readonly LinkWords[];
  readonly view: View;
  /** The clause keeps the verb of saying or doing ("thanked X"): its subject is who said it. */
  readonly keepsVerb: boolean;
  readonly presupposed: boolean;
  /** The verb groups of the view, where they are known already. */
  readonly groups?: readonly Group[];
  /** Whom a clause without a subject is about, where no link says so. */
  readonly about?: View;
  /** Not to be read further: it is one claim as it stands. */
  readonly whole?: true;
  /** A word to put in for what a free relative leaves open: "what he described as Q" is "he described it as Q". */
  readonly object?: { readonly word: string; readonly before: number };
  readonly rules: readonly RuleId[];
};

/** One step: what it takes off, and what is left to be read again. */
export type Step = {
  /** Parts that are done. */
  readonly done: readonly Part[];
  /** Stretches to read on, each under the links given. */
  readonly rest: readonly { readonly links: readonly LinkWords[]; readonly view: View }[];
};
