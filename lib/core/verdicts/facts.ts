import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import type { BlockingLack, DifferenceKind } from '#lib/core/evidence/compare/comparison.ts';
import type { ContradictionState, Standing } from '#lib/core/evidence/stance.ts';
import type { EvidenceId, SourceId } from '#lib/core/ids.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import type { ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';

/** All that the verdict rules look at: the claim, one reviewer's findings, and the evidence that they rest on. */
export type VerdictFacts = {
  readonly claim: {
    readonly kind: ClaimKind;
    /** What the engine thinks; the finding `so` is what a person thinks, and that one counts. */
    readonly checkable: boolean;
    /** Presupposed by a cue, and so in the article's own voice whatever the sentence around it attributes. */
    readonly presupposed: boolean;
    /** What is claimed is done by saying it, without a link that says so ("resigned"). */
    readonly doneInWords: boolean;
    readonly risks: readonly Risk[];
  };
  /** Who said it, outermost first, with the finding for each; empty in own voice. */
  readonly chain: readonly LinkFacts[];
  readonly so: So;
  readonly evidence: readonly EvidenceFacts[];
  readonly searchLog: readonly SearchEntry[];
  /** Loops of who has it from whom, for this claim. */
  readonly circles: readonly CircleFacts[];
  readonly reason: ReasonCode | null;
  readonly rationale: string;
  /** The sum that shows an error of arithmetic; empty when there is none. */
  readonly calculation: string;
};

/** What one agency's word may never carry. */
export const RISKS = ['death_or_injury', 'accusation', 'election'] as const;
export type Risk = (typeof RISKS)[number];

export type LinkFacts = {
  /** null where the copy names no source ("reportedly"). */
  readonly source: VoiceFacts | null;
  /** The class of an unnamed source ("officials"); null where somebody is named. */
  readonly anonymous: string | null;
  readonly said: Said;
  /** The link is a performative (thank, apologise): that the speaker did it is the claim itself. */
  readonly act: boolean;
};

/** Somebody who speaks or publishes. `id` is null while the name is not matched to the registry. */
export type VoiceFacts = {
  readonly id: SourceId | null;
  readonly name: string;
  readonly kind: SourceKind | null;
};

export type EvidenceFacts = {
  readonly id: EvidenceId;
  readonly standing: Standing;
  /** null until a person has confirmed where the passage ultimately comes from. */
  readonly origin: OriginFacts | null;
  /** The class of an unnamed source that the passage rests on ("officials"); null where somebody is named. */
  readonly anonymous: string | null;
  /** Who published the capture. */
  readonly publisher: VoiceFacts;
  /** The capture is from the outlet that the article appears in, or has it from there. */
  readonly isOwnOutlet: boolean;
  /** The source speaks of its own conduct: primary for what it said, never for what happened. */
  readonly isOwnConduct: boolean;
  readonly comparison: ComparisonFacts;
} & Bearing;

/** What reading the passage against the claim asks, by kind. All empty where the passage says what the claim says. */
export type ComparisonFacts = {
  readonly differs: readonly DifferenceKind[];
  /** What a passage must have to bear on the claim at all, and this one has not. */
  readonly lacks: readonly BlockingLack[];
  /** The links of the chain, by position, whose source neither speaks in the passage nor is named there. */
  readonly unnamedLinks: readonly number[];
  /** The reviewer saw it and keeps the stance. */
  readonly ticked: boolean;
};

export const NOTHING_ASKED: ComparisonFacts = { differs: [], lacks: [], unnamedLinks: [], ticked: false };

/** `words`: "A cites B, which cites A." `items`: what rests on a source in the loop. */
export type CircleFacts = { readonly words: string; readonly items: readonly EvidenceId[] };

/** `key`: two items with the same key have one origin. `source` is who speaks there: the Kremlin for a readout. */
export type OriginFacts = {
  readonly key: string;
  readonly name: string;
  /** What else the captures call it: "the premier’s office". */
  readonly also: readonly string[];
  readonly source: VoiceFacts | null;
};

/** What the passage does for the claim, with what only that stance has. */
type Bearing =
  /** `settles`: the reviewer's reason why a primary record settles every name, number, date and place; else empty. */
  | { readonly stance: 'supports'; readonly settles: string }
  /** `credible`: as set by a person; null while nobody has judged. */
  | { readonly stance: 'contradicts'; readonly state: ContradictionState; readonly credible: boolean | null }
  /** `wordsDiffer`: the reviewer found that the copy does not say what the passage says. */
  | { readonly stance: 'attributes'; readonly wordsDiffer: boolean }
  | { readonly stance: 'context' }
  /** A finding on the whole capture: these terms were looked for; `complete` says that it was read to its end. */
  | { readonly stance: 'silent'; readonly terms: string; readonly complete: boolean };

export type SearchEntry = { readonly where: string; readonly terms: string; readonly at: number };
