import type { Block, ClaimKind, Dateline, Directness, Sentence, Uncovered } from '#lib/core/claims/extraction.ts';
import type { ToldBy } from '#lib/core/claims/answer-rule.ts';
import type { QuoteSelector } from '#lib/core/evidence/quote-selector.ts';
import type { FlagKind } from '#lib/core/evidence/flag-kinds.ts';
import type { ContradictionState, Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { ArticleId, CaptureId, ClaimId, EvidenceId, SourceId, UserId } from '#lib/core/ids.ts';
import type { CitedVia, FoldReason } from '#lib/core/sources/folds.ts';
import type { CaptureKind } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState, Code, Disposition, ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';
import type { Preset } from '#lib/core/verdicts/policy.ts';

/**
 * All that a report is made from, as stored. Names of sources are those for readers: a confidential source comes with
 * its descriptor, never with its identity. Times are UTC milliseconds. The order of lists does not matter, save that of
 * blocks, sentences, claims (the order of the copy) and chains (outermost link first).
 */
export type ReportFacts = {
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly slug: string;
    readonly outlet: string | null;
    readonly byline: string | null;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly language: string;
    readonly demonstration: boolean;
  };
  readonly version: {
    readonly number: number;
    readonly text: string;
    readonly sha256: string;
    readonly engine: string;
    readonly dateline: Dateline | null;
    readonly blocks: readonly Block[];
    readonly sentences: readonly Sentence[];
    readonly uncovered: readonly Uncovered[];
  };
  readonly claims: readonly ClaimFacts[];
  readonly captures: readonly CaptureFacts[];
  readonly origins: readonly OriginRowFacts[];
  readonly citedSources: readonly { readonly sourceId: SourceId; readonly name: string; readonly via: CitedVia }[];
  readonly people: Readonly<Record<UserId, string>>;
  readonly policy: { readonly version: number; readonly preset: Preset };
  readonly signOff: { readonly by: UserId; readonly at: number; readonly smallDesk: boolean } | null;
  /** The article's last event that changed its state; exports are logged and do not. */
  readonly lastEvent: LogEntry;
  /** The entry of the sign-off itself. */
  readonly signOffEvent: LogEntry | null;
};

/** An entry of the log. */
export type LogEntry = { readonly sequence: number; readonly hash: string };

export type ClaimFacts = {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly kind: ClaimKind;
  readonly presupposed: boolean;
  readonly state: ClaimState;
  /** What changed under its verdict, in words; null where nothing did, or nobody wrote it down. */
  readonly attention: string | null;
  readonly chain: readonly ChainFacts[];
  readonly verdict: VerdictInForce | null;
  /** What the verdict in force rests on. */
  readonly evidence: readonly EvidenceRowFacts[];
  readonly searches: readonly { readonly place: string; readonly terms: string; readonly at: number }[];
  readonly disposition: { readonly kind: Disposition; readonly reason: string; readonly by: UserId } | null;
  /** Questions to the writer. */
  readonly queries: readonly QueryFacts[];
  /** Sources of its evidence that have it from one another: their names, and that in words. */
  readonly circles: readonly { readonly names: readonly string[]; readonly words: string }[];
  /** Why its evidence goes back to an origin, in words; origins without a word are left out. */
  readonly originWords: readonly { readonly originKey: string; readonly words: string }[];
};

export type QueryFacts = {
  readonly text: string;
  readonly by: UserId;
  readonly at: number;
  readonly answer: {
    readonly text: string;
    readonly by: UserId;
    readonly at: number;
    /** Whose answer it is, where somebody else wrote it down; `on` is an ISO calendar date. */
    readonly told: ToldBy | null;
  } | null;
};

/** `name` is null where the copy names nobody. */
export type ChainFacts = {
  readonly name: string | null;
  readonly sourceId: SourceId | null;
  readonly anonymous: string | null;
  /** Where the copy names it. */
  readonly named: Span | null;
  readonly cue: string;
  readonly directness: Directness;
  readonly act: boolean;
  readonly said: Said;
};

export type VerdictInForce = {
  readonly code: Code;
  readonly reason: ReasonCode | null;
  /** "Is it so?" */
  readonly so: So;
  readonly rationale: string;
  readonly calculation: string;
  readonly override: string | null;
  readonly policyVersion: number;
  /** Everybody whose check it rests on, first check first. */
  readonly checkers: readonly UserId[];
  readonly at: number;
  /** An editor's, where two checks disagreed. */
  readonly decision: { readonly by: UserId; readonly reason: string } | null;
};

export type EvidenceRowFacts = EvidenceTerms & {
  readonly id: EvidenceId;
  readonly captureId: CaptureId;
  /** The origin that it goes back to for its claim; null where it is a finding on a whole capture. */
  readonly originKey: string | null;
  /** null for `silent`. */
  readonly quote: QuoteSelector | null;
  /** Who pinned it. */
  readonly by: UserId;
  readonly flags: readonly FlagFacts[];
};

/** Where an item differs from its claim, or what it lacks. */
export type FlagFacts = {
  readonly kind: FlagKind;
  /** The question, as it was asked. */
  readonly words: string;
  /** The words in question; null where there are none. */
  readonly copy: string | null;
  readonly passage: string | null;
  /** Why it may stand so; null while nobody has said. */
  readonly answer: { readonly reason: string; readonly by: UserId; readonly at: number } | null;
};

/** What an item of evidence does for its claim, and on what terms; the same in the facts and in the report. */
export type EvidenceTerms = {
  readonly stance: Stance;
  readonly standing: Standing;
  readonly settles: string;
  readonly anonymous: string | null;
  readonly ownConduct: boolean;
  readonly wordsDiffer: boolean;
  readonly silent: { readonly terms: string; readonly complete: boolean } | null;
  readonly contradiction: {
    readonly state: ContradictionState;
    readonly note: string;
    readonly credible: boolean | null;
  } | null;
};

export type CaptureFacts = {
  readonly id: CaptureId;
  readonly sourceId: SourceId;
  readonly source: string;
  readonly kind: CaptureKind;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly capturedAt: number;
  readonly textSha256: string;
  readonly originalSha256: string;
  readonly demonstration: boolean;
};

export type OriginRowFacts = {
  readonly key: string;
  readonly name: string;
  readonly confirmed: boolean;
  readonly folds: readonly { readonly captureId: CaptureId; readonly reason: FoldReason; readonly words: string }[];
};
