import type { ToldBy } from '#lib/core/claims/answer-rule.ts';
import type { CommentKind } from '#lib/core/claims/comments.ts';
import type { ContradictionState, Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { Asked } from '#lib/core/evidence/asked-flags.ts';
import type { Comparison, Words } from '#lib/core/evidence/compare/comparison.ts';
import type { StanceHint } from '#lib/core/evidence/stance-hint.ts';
import type { FlagKind } from '#lib/core/evidence/flag-kinds.ts';
import type { AttributionId, CaptureId, CheckId, EvidenceId, SourceId, UserId } from '#lib/core/ids.ts';
import type { ComputedOrigin } from '#lib/core/sources/computed-origin.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import type { OriginRulingKind } from '#lib/core/sources/origin-ruling-kinds.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CheckSeat } from '#lib/core/verdicts/checks.ts';
import type { Code, Disposition, ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';

/** One claim with all that this person may see of its checking. */
export type ClaimDetail = {
  readonly claim: ClaimSummary;
  /** What has to be shown for it, one thing each; empty where it is one thing. They are found in its text as it is now. */
  readonly points: readonly string[];
  /** My open check, when I have begun one. Evidence, searches and comments made now belong to it. */
  readonly check: { readonly id: CheckId; readonly startedAt: number } | null;
  /** Which check a save would be; null where `may.check` says why there can be none. `second` is blind. */
  readonly seat: CheckSeat | null;
  /** What I had typed, kept by the server as I went; null when nothing was. */
  readonly draft: CheckForm | null;
  /** Live evidence grouped by where it ultimately comes from; findings on whole captures come last, one group each. */
  readonly origins: readonly OriginGroup[];
  /** Who has it from whom and back again, each with its sentence and the items that rest on it. */
  readonly circles: ClaimOrigins['circles'];
  readonly searches: readonly SearchView[];
  readonly comments: readonly CommentView[];
  readonly verdict: VerdictView | null;
  readonly disposition: DispositionView | null;
  /** Saved checks that this person may read, newest first. Empty while blind. */
  readonly checks: readonly ClosedCheckView[];
  /** Two checks disagreed and an editor has decided: the decision. */
  readonly decision: DecisionView | null;
  readonly history: readonly HistoryEntry[];
  /**
   * Ready for `permittedVerdicts(facts, policy)`. Holds the findings of the draft (or none); as a person clicks, replace
   * `chain[i].said`, `so`, `reason`, `rationale` and `calculation` and compute again; `proposeFindings(facts)` gives a
   * start for the two questions, `attributeInCopy(facts, permitted)` the way out. `chain` follows `claim.chain`.
   */
  readonly facts: VerdictFacts;
  readonly policy: PolicyVersion;
  readonly may: ClaimPowers;
  readonly people: Readonly<Record<UserId, string>>;
};

/** The form of a check, in the making. `code` null: no verdict chosen yet, and none is ever preselected. */
export type CheckForm = {
  readonly said: Readonly<Record<AttributionId, Said>>;
  readonly so: So;
  readonly code: Code | null;
  readonly reasonCode: ReasonCode | null;
  readonly rationale: string;
  readonly calculation: string;
  readonly overrideReason: string;
};

export type OriginGroup = {
  /** Names the origin in what is sent; null for a finding on a whole capture, which has none. */
  readonly key: string | null;
  readonly name: string;
  /** The registered source behind it, if any. */
  readonly sourceId: SourceId | null;
  readonly kind: SourceKind | null;
  readonly anonymous: string | null;
  /** What else it is called in the captures. */
  readonly also: readonly string[];
  /** Our own outlet, or what has it from us: it counts for nothing. */
  readonly own: boolean;
  /** It lies in a loop of sources that cite one another, and counts for nothing. */
  readonly circular: boolean;
  /** Set when the origin itself is captured; else "not captured". */
  readonly captureId: CaptureId | null;
  /** False while it is only the machine's proposal for one of the items: that one does not count until it is confirmed. */
  readonly confirmed: boolean;
  /** Why items are one origin although each names another, with the words that show it in both captures. */
  readonly folds: ComputedOrigin['folds'];
  readonly evidence: readonly EvidenceView[];
};

/** Where one item comes from, and how that is known. */
export type EvidenceOrigin = Pick<
  ComputedOrigin['items'][number],
  'confirmed' | 'why' | 'words' | 'credit' | 'isPublisher' | 'own'
> & {
  readonly key: string;
  readonly name: string;
  /** A person's word on it; null while the machine alone has spoken. */
  readonly ruling: {
    readonly kind: OriginRulingKind;
    readonly reason: string | null;
    readonly by: UserId;
    readonly at: number;
  } | null;
};

/** A question of the comparison as it was kept when the passage was pinned. */
export type FlagView = {
  readonly id: string;
  readonly kind: FlagKind;
  /** As a sentence. */
  readonly words: string;
  /** In the text of the claim. */
  readonly claim: Words | null;
  /** In the text of the capture. */
  readonly passage: Words | null;
  readonly answer: { readonly text: string; readonly by: UserId; readonly at: number } | null;
};

export type EvidenceView = {
  readonly id: EvidenceId;
  readonly captureId: CaptureId;
  readonly sourceId: SourceId;
  readonly source: string;
  readonly captureTitle: string | null;
  readonly capturedAt: number;
  readonly captureSha256: string;
  readonly stance: Stance;
  readonly standing: Standing;
  /** null for `silent`. */
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly settlesReason: string | null;
  readonly ownConduct: boolean;
  readonly wordsDiffer: boolean;
  /** Added under a verdict, and so seen by everybody at once. */
  readonly shared: boolean;
  /** null for `silent`. */
  readonly origin: EvidenceOrigin | null;
  /** The passage read against the claim, as both are now; null for `silent`. */
  readonly comparison: Comparison | null;
  /** What of that keeps it from counting, answered or not. */
  readonly flags: readonly FlagView[];
  readonly silent: { readonly terms: string; readonly complete: boolean } | null;
  readonly contradiction: {
    readonly state: ContradictionState;
    readonly note: string | null;
    readonly credible: boolean | null;
    readonly credibleReason: string | null;
  } | null;
  readonly createdBy: UserId;
  readonly createdAt: number;
  /** I made it, so I may withdraw it. */
  readonly mine: boolean;
};

/** What pinning some words would ask, before anything is kept. */
export type PassageCompared = {
  readonly comparison: Comparison | null;
  /** What of that would keep the item from counting with the stance that was asked about. */
  readonly asked: readonly Asked[];
  /** Where the words come from for this claim, as computed. */
  readonly origin: {
    readonly key: string;
    readonly name: string;
    readonly own: boolean;
    readonly words: string;
    readonly credit: Span | null;
  } | null;
  /** What the words seem to do, where that is plain and nothing speaks against it. */
  readonly hint: StanceHint | null;
};

export type SearchView = {
  readonly id: string;
  readonly place: string;
  readonly terms: string;
  readonly by: UserId;
  readonly at: number;
};

export type CommentView = {
  readonly id: string;
  readonly kind: CommentKind;
  readonly text: string;
  readonly by: UserId;
  readonly at: number;
  /** Asked by whoever looks: they answer it only in somebody's name. */
  readonly mine: boolean;
  readonly answer: {
    readonly text: string;
    readonly by: UserId;
    readonly at: number;
    /** Whose answer it is, where `by` wrote it down. */
    readonly told: ToldBy | null;
  } | null;
};

export type VerdictView = {
  readonly code: Code;
  readonly reasonCode: ReasonCode | null;
  readonly so: So;
  readonly rationale: string;
  readonly overrideReason: string | null;
  readonly by: UserId;
  readonly at: number;
  readonly policyVersion: number;
};

export type ClosedCheckView = VerdictView & {
  readonly id: CheckId;
  readonly round: number;
  readonly seat: CheckSeat;
  readonly said: Readonly<Record<AttributionId, Said>>;
  readonly calculation: string | null;
};

export type DispositionView = {
  readonly kind: Disposition;
  readonly reason: string;
  readonly by: UserId;
  readonly at: number;
};

export type DecisionView = {
  readonly code: Code;
  readonly reason: string;
  readonly by: UserId;
  readonly at: number;
};

/** One line of what happened to the claim, newest first. */
export type HistoryEntry = {
  readonly eventId: string;
  readonly at: number;
  readonly by: UserId | null;
  readonly words: string;
  readonly reason: string | null;
};

/** A power that is denied says why, for the tooltip and the empty state. */
export type ClaimPowers = {
  readonly check: Power;
  readonly decide: Power;
  readonly override: Power;
  readonly dispose: Power;
  readonly edit: Power;
  readonly drop: Power;
};
export type Power = { readonly allowed: true } | { readonly allowed: false; readonly why: string };
