import type { ArticleStage } from '#lib/core/claims/article-stages.ts';
import type {
  Block,
  Channel,
  ClaimKind,
  Dateline,
  Directness,
  Sentence,
  Standing,
  TextSpan,
  Uncovered,
} from '#lib/core/claims/extraction.ts';
import type { ArticleId, AttributionId, CaptureId, ClaimId, SourceId, UserId } from '#lib/core/ids.ts';
import type { CaptureKind, SourceKind } from '#lib/core/sources/source.ts';
import type { CitedVia } from '#lib/core/sources/folds.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState, Code, Disposition } from '#lib/core/verdicts/codes.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';

/**
 * What the desk shows of one article, for one person: blindness is already applied. Siblings: `claim-detail.ts` (one
 * claim with its evidence), `capture-view.ts` (one opened capture), `desk-inputs.ts` (what may be sent) and
 * `desk-api.ts` (every route with its method, path, input and output).
 */
export type DeskView = {
  readonly article: DeskArticle;
  readonly version: DeskVersion;
  /** Where each part of the copy begins and ends, and of how many blocks it is. A short story is one part. */
  readonly parts: readonly (Span & { readonly blocks: number })[];
  /** The part that is here; the others are asked for one by one. */
  readonly part: number;
  /** Every live claim in the order of the copy, as much of it as the strip and the keys need. */
  readonly lines: readonly ClaimLine[];
  /** The live claims with words in this part, in the order of the copy. */
  readonly claims: readonly ClaimSummary[];
  /**
   * Sentences of this part that no live claim stands for, with the reason: the engine's, or that of whoever dropped the
   * claim.
   */
  readonly uncovered: readonly Uncovered[];
  /** How many there are in the whole copy. */
  readonly uncoveredCount: number;
  /** Claims taken out at the desk, so that they can be restored. */
  readonly dropped: readonly DroppedClaim[];
  readonly policy: PolicyVersion;
  readonly may: DeskPowers;
  readonly citedSources: readonly CitedSourceView[];
  /** Every capture that is linked to the article, newest first. */
  readonly captures: readonly CaptureSummary[];
  /** The names of all people that this view mentions. */
  readonly people: Readonly<Record<UserId, string>>;
  /** Where "save and next" goes: the next claim of mine that needs work, in this article or another. */
  readonly next: NextClaim | null;
};

/** One more part of the copy with its claims. */
export type DeskPartView = Pick<DeskView, 'version' | 'part' | 'claims' | 'uncovered' | 'people'>;

/** A claim where it is not shown itself. What is left out is not so. */
export type ClaimLine = {
  readonly id: ClaimId;
  /** The part in which its first words stand. */
  readonly part: number;
  readonly code: Code | null;
  readonly state: ClaimState;
  readonly mine: ClaimSummary['mine'];
  /** It needs attention, was returned or is contradicted. */
  readonly asksAgain?: true;
  readonly flagCount?: number;
  /** Somebody else has it open right now. */
  readonly inHand?: true;
};

export type DeskArticle = {
  readonly id: ArticleId;
  readonly title: string;
  readonly slug: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly stage: ArticleStage;
  readonly handlingEditorId: UserId | null;
  readonly dueAt: number | null;
  readonly demonstration: boolean;
  readonly version: number;
};

export type DeskVersion = {
  readonly number: number;
  /** Of this part. Normalised; every span is in UTF-16 units of the whole. */
  readonly text: string;
  /** Where in the whole it begins. */
  readonly textStart: number;
  readonly sha256: string;
  readonly dateline: Dateline | null;
  /** Those of this part. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
};

export type ClaimSummary = {
  readonly id: ClaimId;
  readonly articleId: ArticleId;
  /** The number on screen, from 1 in the order of the copy. */
  readonly ordinal: number;
  /** The place in the order of the copy; stays when others come and go. */
  readonly position: number;
  /** The id of its sentence within the version. */
  readonly sentence: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly quotes: readonly Span[];
  readonly hedges: readonly TextSpan[];
  readonly dates: readonly (TextSpan & { readonly date: string })[];
  readonly kind: ClaimKind;
  readonly checkable: boolean;
  readonly presupposed: boolean;
  readonly priority: number;
  readonly reasons: readonly string[];
  /** Ids of the register of rules. */
  readonly rules: readonly string[];
  /** Outermost first; empty in own voice. */
  readonly chain: readonly ChainLink[];
  readonly state: ClaimState;
  /** The verdict in force, as far as this person may see it. */
  readonly code: Code | null;
  readonly disposition: Disposition | null;
  readonly assigneeId: UserId | null;
  /** Sent back by an editor or by a changed text, and why. */
  readonly returned: { readonly at: number; readonly reason: string } | null;
  /** Set while it needs attention: what changed under its verdict, in words. */
  readonly attentionReason: string | null;
  /** Somebody else has it open right now. */
  readonly inHandBy: UserId | null;
  /** Where I stand: nothing yet, a check begun, or one saved in this round. */
  readonly mine: 'none' | 'draft' | 'closed';
  /** Counts of the evidence that this person may see, by link and by origin. */
  readonly linkCount: number;
  readonly originCount: number;
  /** Contradictions that nobody has answered or that stand. */
  readonly contradictionCount: number;
  /** Questions of the comparison that nobody has answered. */
  readonly flagCount: number;
  /** A question to the writer waits for its answer. */
  readonly hasQuery: boolean;
  /** Sent back with every write on this claim. */
  readonly version: number;
};

export type ChainLink = {
  readonly id: AttributionId;
  readonly source:
    | (TextSpan & {
        readonly name: string | null;
        readonly anonymous: string | null;
        /** Set when the name is matched to the registry. */
        readonly sourceId: SourceId | null;
      })
    | null;
  readonly cue: TextSpan;
  readonly content: readonly Span[];
  readonly directness: Directness;
  readonly act: boolean;
  /** Who the source is; null for one that was stored before anybody asked, or that a person gave. */
  readonly standing: Standing | null;
  /** Through what it was said; null as above. */
  readonly channel: Channel | null;
  /** The id of the rule that read it, or of what a person did; null where nobody kept it. */
  readonly rule: string | null;
};

export type DroppedClaim = {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly text: string;
  readonly reason: string;
};

/** Buttons that depend on the person and the article alone; those of one claim are in `ClaimDetail.may`. */
export type DeskPowers = {
  readonly check: boolean;
  readonly addCapture: boolean;
  readonly editClaims: boolean;
  /** A language model is configured, and this person may ask it. */
  readonly suggest: boolean;
  readonly dropClaims: boolean;
  readonly override: boolean;
  readonly dispose: boolean;
  readonly assign: boolean;
  readonly export: boolean;
};

export type CitedSourceView = {
  readonly sourceId: SourceId;
  /** As the copy gives it. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly homePage: string | null;
  readonly via: CitedVia;
  readonly span: Span | null;
  readonly captureCount: number;
};

export type CaptureSummary = {
  readonly id: CaptureId;
  readonly sourceId: SourceId;
  readonly source: string;
  readonly title: string | null;
  readonly kind: CaptureKind;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly capturedAt: number;
  readonly capturedBy: UserId;
  /** SHA-256 of the text, in hex. */
  readonly sha256: string;
  readonly demonstration: boolean;
  /** Quotes pinned here that this person may see. */
  readonly evidenceCount: number;
};

export type NextClaim = { readonly articleId: ArticleId; readonly claimId: ClaimId };
