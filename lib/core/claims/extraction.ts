import type { RuleId } from './rules.ts';
import type { Span } from '#lib/core/text/span.ts';

/** The stable public shape of what the engine finds in a text. Ids (`b1`, `s1`, `c1`) are of one run only. */
export type Extraction = {
  readonly engine: string;
  readonly text: string;
  readonly article: {
    readonly title: string | null;
    readonly language: string;
    readonly dateline: Dateline | null;
    readonly citedSources: readonly CitedSource[];
    readonly blocks: readonly Block[];
    readonly sentences: readonly Sentence[];
  };
  readonly claims: readonly ExtractedClaim[];
  readonly uncovered: readonly Uncovered[];
};

export const BLOCK_KINDS = [
  'dateline',
  'title',
  'deck',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'list_item',
  'caption',
  'table',
  'footer',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export type Block = Span & { readonly id: string; readonly kind: BlockKind };
export type Sentence = Span & { readonly id: string; readonly block: string };
/** `date` is an ISO calendar date. */
export type Dateline = Span & { readonly date: string | null; readonly place: string | null };
export const CITED_BY = ['footer', 'attribution', 'link'] as const;
/** `address`: where a link leads, when the copy came with its links. */
export type CitedSource = Span & {
  readonly name: string;
  readonly via: (typeof CITED_BY)[number];
  readonly address?: string;
};

export const CLAIM_KINDS = [
  'event',
  'quantity',
  'quotation',
  'causal',
  'comparison',
  'position',
  'characterisation',
  'prediction',
  'opinion',
  'rule',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type ExtractedClaim = {
  readonly id: string;
  readonly sentence: string;
  /** A sentence that can be understood alone. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly kind: ClaimKind;
  readonly checkable: boolean;
  /** In [0,1]; `reasons` says in words why. */
  readonly priority: number;
  readonly reasons: readonly string[];
  /** Taken for granted by a cue ("regret the deaths of"), so asserted in the article's own voice. */
  readonly presupposed: boolean;
  /** The chain of who said it, outermost first; empty in own voice. */
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly TextSpan[];
  /** Inside the quotation marks. */
  readonly quotes: readonly Span[];
  /** Relative dates ("on Saturday") with the day that they mean; absent when there are none. */
  readonly dates?: readonly ResolvedDate[];
  readonly rules: readonly string[];
  /**
   * What has to be shown for the claim to stand: each point is one thing, in the order of the copy. A claim that is one
   * thing already has itself as its only point. Absent unless they were asked for.
   */
  readonly points?: readonly Point[];
};

/** A sentence that can be understood alone, where its words stand, and the rule that made it. */
export type Point = { readonly text: string; readonly spans: readonly Span[]; readonly rule: RuleId };

export type TextSpan = Span & { readonly text: string };

/** `date` is an ISO calendar date. */
export type ResolvedDate = TextSpan & { readonly date: string };

export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const;
export type Directness = (typeof DIRECTNESS)[number];

export type Attribution = {
  /** null when no source is given ("reportedly"). */
  readonly source: AttributedSource | null;
  readonly cue: TextSpan;
  readonly content: readonly Span[];
  readonly directness: Directness;
  /** The link is a performative (thank, apologise, call for): the act itself is the claim. */
  readonly act: boolean;
  readonly channel: Channel;
};

/**
 * Through what somebody speaks: `quotation` in their own words and `speech` in the copy's where nothing else is told,
 * `declined` where they would not, `observation` where the outlet itself saw it.
 */
export const CHANNELS = [
  'quotation',
  'speech',
  'statement',
  'document',
  'press_report',
  'court',
  'poll',
  'social_post',
  'declined',
  'observation',
] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * - `organisation`: its unnamed officials and spokespeople too
 * - `anonymous_source`: known to the reporter, the name withheld
 */
export const SPEAKER_KINDS = [
  'person',
  'organisation',
  'document',
  'anonymous_source',
  'unnamed_person',
  'unnamed_group',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Who a source is, and why it may speak here. */
export type Standing = {
  readonly kind: SpeakerKind;
  /** As the story has it in full: the person, the body behind unnamed officials, who issued a document, the word for a group. */
  readonly fullName: string | null;
  /** Office and where it is held, in the words of the copy; of people only. */
  readonly title: string | null;
  /** The copy's own words on why this source speaks here: "who was at the scene". */
  readonly justification: string | null;
};

/** `name`: the resolved name or null. `anonymous`: the class of an unnamed source ("officials") or null. */
export type AttributedSource = TextSpan &
  Standing & { readonly name: string | null; readonly anonymous: string | null };

/** A sentence that no claim stands for, and why: `heading`, `dateline`, `table`, `footer`, `boilerplate`, `no assertion`, `continues cN`. */
export type Uncovered = {
  readonly sentence: string;
  readonly reason: string;
  /** In [0,1], with `no assertion` only: how much would hang on it if it did assert something ("Did you know that …?"). */
  readonly priority?: number;
};
