import type { BlockKind, ClaimKind } from '#lib/core/claims/extraction.ts';
import type {
  CaptureFacts,
  EvidenceTerms,
  FlagFacts,
  LogEntry,
  QueryFacts,
  ReportFacts,
  VerdictInForce,
} from '#lib/core/reports/report-facts.ts';
import type { ReportSheet } from '#lib/core/reports/report-sheet.ts';
import type { CitedVia, FoldReason } from '#lib/core/sources/folds.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState, Code, Disposition, Said } from '#lib/core/verdicts/codes.ts';
import type { DispositionStatus } from '#lib/core/verdicts/disposition-status.ts';
import type { Preset } from '#lib/core/verdicts/policy.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';

/**
 * The one report that every format is rendered from, and the shape of the JSON export (schema in lib/schema/report.ts).
 * It holds no time of its own making: the same state of an article always gives the same report. Times are ISO 8601 in
 * UTC. Claims are numbered from 1 in the order of the copy; captures and origins are referred to by their number.
 */
export type Report = {
  readonly format: 'second-source/report';
  /** 1 had no sheet; 2 no flags, circles, questions, promises or `pinnedBy`, and plain numbers for a claim's origins. */
  readonly formatVersion: 3;
  readonly article: Omit<ReportFacts['article'], 'id'> & { readonly id: string };
  readonly copy: {
    readonly version: number;
    readonly text: string;
    readonly sha256: string;
    readonly engine: string;
    /** false: the title stands beside the copy, so it was not checked. */
    readonly titleInCopy: boolean;
    readonly blocks: readonly ReportBlock[];
    /** Sentences that no claim stands for, with the reason. */
    readonly uncovered: readonly (Span & { readonly reason: string })[];
  };
  readonly tally: Readonly<Record<Code | 'open', number>>;
  readonly claims: readonly ReportClaim[];
  readonly origins: readonly ReportOrigin[];
  readonly captures: readonly ReportCapture[];
  readonly footer: Reconciliation;
  readonly sheet: ReportSheet;
  /** Numbers of the claims whose verdict an editor set outside the policy. */
  readonly overrides: readonly number[];
  /** Numbers of the claims for which a change is promised that no text carries yet. */
  readonly promised: readonly number[];
  readonly checkedBy: readonly string[];
  readonly policy: { readonly version: number; readonly preset: Preset };
  readonly signOff: SignedOff | null;
  readonly manifest: Manifest;
};

/** A block of the copy; spans are UTF-16 units into `copy.text`. */
export type ReportBlock = Span & { readonly kind: BlockKind };

export type ReportClaim = {
  readonly n: number;
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly kind: ClaimKind;
  readonly presupposed: boolean;
  readonly state: ClaimState;
  /** What changed under its verdict, in words; null unless it is to be looked at again. */
  readonly attention: string | null;
  /** "Was it said?", outermost link first; empty in own voice. */
  readonly said: readonly {
    readonly source: string | null;
    readonly anonymous: string | null;
    readonly cue: string;
    readonly act: boolean;
    readonly finding: Said;
  }[];
  readonly verdict: ReportVerdict | null;
  readonly evidence: readonly ReportEvidence[];
  /** Distinct origins of the evidence, and why it goes back to each; empty where nobody says. */
  readonly origins: readonly { readonly n: number; readonly words: string }[];
  /** Sources of its evidence that have it from one another. */
  readonly circles: readonly { readonly names: readonly string[]; readonly words: string }[];
  readonly searches: readonly { readonly place: string; readonly terms: string; readonly at: string }[];
  readonly disposition: {
    readonly kind: Disposition;
    readonly status: DispositionStatus;
    readonly reason: string;
    readonly by: string;
  } | null;
  readonly queries: readonly ReportQuery[];
};

/** A question to the writer. */
export type ReportQuery = Pick<QueryFacts, 'text'> & {
  readonly by: string;
  readonly at: string;
  readonly answer:
    (Pick<NonNullable<QueryFacts['answer']>, 'text' | 'told'> & { readonly by: string; readonly at: string }) | null;
};

export type ReportVerdict = Omit<VerdictInForce, 'decision' | 'checkers' | 'at'> & {
  /** The outlet whose own report alone carries it, as a policy may allow; null else. */
  readonly asReportedBy: string | null;
  readonly decision: { readonly by: string; readonly reason: string } | null;
  readonly checkedBy: readonly string[];
  readonly at: string;
};

export type ReportEvidence = EvidenceTerms & {
  readonly capture: number;
  readonly origin: number | null;
  /** Shortened; the locator finds the whole in the capture whose hash is given. null for `silent`. */
  readonly quote: string | null;
  readonly locator: (Span & { readonly captureSha256: string }) | null;
  /** Two checkers may have pinned the same words, each for themselves. */
  readonly pinnedBy: readonly string[];
  readonly flags: readonly ReportFlag[];
};

export type ReportFlag = Omit<FlagFacts, 'answer'> & {
  readonly answer: { readonly reason: string; readonly by: string; readonly at: string } | null;
};

export type ReportOrigin = {
  readonly n: number;
  readonly name: string;
  readonly confirmed: boolean;
  /** The captures that rest on it, why each was folded, and the claims that they serve. */
  readonly links: readonly {
    readonly capture: number;
    readonly folds: readonly { readonly reason: FoldReason; readonly words: string }[];
    readonly claims: readonly number[];
  }[];
};

export type ReportCapture = Omit<CaptureFacts, 'id' | 'sourceId' | 'capturedAt'> & {
  readonly n: number;
  readonly id: string;
  readonly capturedAt: string;
};

/** What the copy itself says it rests on, beside what its claims rest on. */
export type Reconciliation = {
  readonly cited: readonly { readonly name: string; readonly via: CitedVia; readonly claims: readonly number[] }[];
  /** Cited, but neither credited by a claim nor among its evidence. */
  readonly unused: readonly string[];
  /** Claims with no passage from a cited source that supports or attributes them. */
  readonly unbacked: readonly number[];
};

export type SignedOff = { readonly by: string; readonly at: string; readonly smallDesk: boolean };

/** With what the report can be re-checked: each difference in what it rests on shows in one of these. */
export type Manifest = {
  readonly articleSha256: string;
  readonly captures: readonly {
    readonly id: string;
    readonly textSha256: string;
    readonly originalSha256: string;
  }[];
  /** Every version of the policy under which a verdict was judged, and the one in force. */
  readonly policyVersions: readonly number[];
  readonly lastEvent: LogEntry;
  /**
   * The entry of the sign-off, which holds the SHA-256 of this report (RFC 8785) as it is without that entry and without
   * the signature.
   */
  readonly signOffEvent: LogEntry | null;
  /** The entry of the sign-off, else the last one, signed by the newsroom: what led to it cannot be cut off any more. */
  readonly signedHead: SignedHead | null;
};
