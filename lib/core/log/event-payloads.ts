import type { ClaimExit } from '#lib/core/claims/claim-exits.ts';
import type { CommentKind } from '#lib/core/claims/comments.ts';
import type { ClaimKind, TextSpan } from '#lib/core/claims/extraction.ts';
import type { ContradictionState, Stance, Standing } from '#lib/core/evidence/stance.ts';
import type {
  AttributionId,
  CaptureId,
  CheckId,
  ClaimId,
  DecisionId,
  EvidenceId,
  SourceId,
  UserId,
} from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import type { CaptureKind, SourceKind, SourceRelation } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CheckSeat } from '#lib/core/verdicts/checks.ts';
import type { ClaimState, Code, Disposition, ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import type { JudgedWording } from './judged-wording.ts';

/**
 * What each kind of event carries, before and after: ids, hashes and small diffs, as much as undoing it and proving the
 * rows by it need. This is what is written now; entries of earlier releases may lack some of it, so what is read back
 * is a `StoredPayload`.
 */
export type EventPayloads = {
  'check.closed': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: OfCheck & {
      readonly seat: CheckSeat;
      readonly code: Code;
      readonly reasonCode: ReasonCode | null;
      readonly so: So;
      /** "Was it said?" of each link, and of which. */
      readonly said: readonly Said[];
      readonly links: readonly AttributionId[];
      readonly rationaleSha256: string;
      readonly state: ClaimState;
      readonly round: number;
      readonly verdictId: string | null;
    } & JudgedWording;
  };
  'claim.decided': {
    readonly before: { readonly claim: ClaimAsWas; readonly checks: readonly CheckId[] };
    readonly after: {
      readonly decisionId: DecisionId;
      readonly verdictId: string;
      /** The check whose findings on the links the verdict takes over. */
      readonly sidedWith: CheckId;
      readonly code: Code;
      readonly reasonCode: ReasonCode | null;
      readonly so: So;
      readonly override: boolean;
      readonly overrideReason: string | null;
    } & JudgedWording;
  };
  'evidence.added': {
    /** Only where it was added under a verdict, which then needs attention for a reason that it did not have before. */
    readonly before?: { readonly claim: ClaimAsWas };
    readonly after: OfCheck & {
      readonly evidenceId: EvidenceId;
      readonly captureId: CaptureId;
      /** Of the capture's text. */
      readonly sha256: string;
      readonly stance: Stance;
      readonly standing: Standing;
      /** Seen by everybody at once. */
      readonly shared: boolean;
      /** The same for all items that were pinned at once; taken back together. */
      readonly pinning?: string;
      readonly start?: number;
      readonly end?: number;
      readonly quoteSha256?: string;
      /** Of what the reviewer says of it: see `evidenceSaysHash`. */
      readonly saysSha256: string;
    } & Pinned;
  };
  'evidence.withdrawn': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: OfCheck & { readonly evidenceId: EvidenceId };
  };
  'evidence.changed': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: OfCheck & {
      readonly evidenceId: EvidenceId;
      readonly replaces: EvidenceId;
      readonly stance: Stance;
      readonly standing: Standing;
      /** Of what the reviewer says of it: see `evidenceSaysHash`. */
      readonly saysSha256: string;
    } & Pinned;
  };
  'contradiction.set': {
    readonly before: { readonly claim: ClaimAsWas } & Judged;
    readonly after: OfCheck & { readonly evidenceId: EvidenceId } & Judged;
  };
  'search.logged': {
    readonly after: OfCheck & { readonly searchId: string; readonly place: string; readonly terms: string };
  };
  'comment.added': { readonly after: OfCheckIfAny & { readonly commentId: string; readonly kind: CommentKind } };
  'comment.answered': { readonly after: OfCheckIfAny & { readonly commentId: string } };
  'disposition.set': {
    readonly before: { readonly dispositionId: string | null; readonly kind: Disposition | null };
    readonly after: { readonly dispositionId: string | null; readonly kind: Disposition | null };
  };
  'flag.answered': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: OfCheck & {
      readonly evidenceId: EvidenceId;
      readonly answered: readonly string[];
      /** What was not asked before, and is answered with the rest. */
      readonly flags?: FlagsMoved;
    };
  };
  'origin.confirmed': OriginRuled;
  'origin.joined': OriginRuled;
  'origin.split': OriginRuled;
  'origin.renamed': OriginRuled;
  /** What a capture or the registry changed about where the evidence under a verdict comes from. */
  'claim.ground-moved': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: { readonly cause: string };
  };
  'claim.added': {
    readonly before: Empty;
    readonly after: ClaimAsWas & {
      readonly made: readonly ClaimId[];
      /** A language model proposed it. */
      readonly suggestion?: string;
      readonly model?: string;
    };
  };
  'claim.edited': { readonly before: { readonly claim: ClaimAsWas }; readonly after: ClaimAsWas & Reread };
  'claim.attributed': {
    readonly before: { readonly claim: ClaimAsWas; readonly links: readonly AttributionId[] };
    readonly after: ClaimAsWas & Reread & { readonly links: readonly AttributionId[] };
  };
  'claim.split': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: ClaimAsWas & Reread & { readonly made: readonly ClaimId[] };
  };
  'claim.merged': {
    readonly before: { readonly claim: ClaimAsWas };
    readonly after: ClaimAsWas & Reread & { readonly withdrawn: readonly ClaimId[] };
  };
  'claim.dropped': { readonly before: Empty; readonly after: { readonly withdrawn: readonly ClaimId[] } };
  'claim.restored': {
    readonly before: {
      readonly exit: ClaimExit;
      readonly withdrawnReason: string | null;
      readonly withdrawnAt: number | null;
    };
    readonly after: { readonly restored: readonly ClaimId[] };
  };
  'claim.returned': { readonly before: { readonly claim: ClaimAsWas }; readonly after: { readonly state: ClaimState } };
  'claim.assigned': {
    readonly before: {
      readonly assigned: readonly { readonly assigneeId: UserId | null; readonly claims: readonly ClaimId[] }[];
    };
    readonly after: { readonly assigneeId: UserId | null; readonly claims: readonly ClaimId[] };
  };
  'source.added': {
    /** `cited`: whether the source was put among the article's by this very action. */
    readonly after: {
      readonly name: string;
      readonly kind?: string;
      readonly existed?: boolean;
      readonly cited?: boolean;
    };
  };
  'source.related': { readonly after: { readonly relation: SourceRelation; readonly otherId: SourceId } };
  'source.unrelated': { readonly after: { readonly relation: SourceRelation; readonly otherId: SourceId } };
  'source.changed': { readonly before: SourceAsWas; readonly after: SourceAsWas };
  'capture.added': {
    /** The claims whose origins it changed, as they were. */
    readonly before: OriginClaims;
    readonly after: {
      readonly sourceId: SourceId;
      readonly sha256: string;
      readonly originalSha256: string;
      readonly url: string | null;
      readonly kind: CaptureKind;
      readonly publishedOn: string | null;
      readonly cited: boolean;
    };
  };
  'article.imported': {
    readonly after: {
      readonly sha256: string;
      readonly engine: string;
      readonly claims: number;
      readonly dropped: readonly { readonly sentence: string; readonly reason: string }[];
      readonly edits: number;
      readonly sources: readonly SourceId[];
    };
  };
  'article.signed-off': {
    readonly after: { readonly version: number; readonly smallDesk: boolean; readonly modelSha256?: string };
  };
  'article.sign-off-withdrawn': Nothing;
  'report.exported': { readonly after: { readonly format: string; readonly sha256: string } };
  'model.asked': {
    readonly after: {
      readonly model: string;
      readonly host: string;
      readonly offered: number;
      readonly dropped: number;
    };
  };
  'suggestion.dismissed': { readonly after: { readonly model: string } };
  'limit.reached': { readonly after: { readonly limit: string } };
  /** Names the check of what was taken back, so that it stays as hidden as that was. */
  'action.undone': {
    readonly after: OfCheckIfAny & { readonly checkIds?: readonly CheckId[]; readonly undone: string };
  };
  'policy.saved': { readonly before: Policy; readonly after: Policy };
  'newsroom.set-up': { readonly after: { readonly roles: readonly Role[] } };
  'set-up.offered': Nothing;
  'person.invited': { readonly after: { readonly roles: readonly Role[] } };
  'person.joined': { readonly after: { readonly invitationId: string; readonly roles: readonly Role[] } };
  'person.roles-changed': {
    readonly before: { readonly roles: readonly Role[] };
    readonly after: { readonly roles: readonly Role[] };
  };
  'person.disabled': Nothing;
  'person.enabled': Nothing;
  'invitation.withdrawn': Nothing;
  'password.changed': Nothing;
  'password.reset-offered': Nothing;
  'password.reset': Nothing;
  'session.started': Nothing;
  'session.ended': Nothing;
  'sessions.revoked': Nothing;
  'sign-in.refused': { readonly after: { readonly why: string } };
};

export type EventKind = keyof EventPayloads;

/** What a stored entry may hold: whatever some release wrote under some kind. */
export type StoredPayload = {
  readonly before?: Merged<SideOf<'before'>>;
  readonly after?: Merged<SideOf<'after'>>;
};

type SideOf<Side extends 'before' | 'after'> = {
  [K in EventKind]: EventPayloads[K] extends Readonly<Record<Side, infer Value>> ? Value : never;
}[EventKind];
/** Every field of any member of a union, each of them perhaps not there. */
type Merged<Union> = { readonly [Key in FieldOf<Union>]?: ValueAt<Union, Key> };
type FieldOf<Union> = Union extends unknown ? keyof Union : never;
type ValueAt<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

type Nothing = { readonly before?: undefined; readonly after?: undefined };
type Empty = Readonly<Record<never, never>>;

/** It belongs to this check, and is seen by nobody who may not read that. */
type OfCheck = { readonly checkId: CheckId } & Shared;
type OfCheckIfAny = { readonly checkId?: CheckId } & Shared;
/** It touches evidence of all of these. */
type OfChecks = { readonly checkIds: readonly CheckId[] } & Shared;
/** Save where it is about an item that was added under a verdict: everybody sees that at once. */
type Shared = { readonly shared?: boolean };

/** What came with an item: a person's word on its origin, and the questions that reading it against the claim asks. */
type Pinned = {
  readonly ruling?: { readonly id: string; readonly originKey: string; readonly name: string };
  readonly asked?: readonly { readonly id: string; readonly answerSha256: string | null }[];
};

type Judged = {
  readonly contradiction: ContradictionState | null;
  readonly contradictionNote: string | null;
  readonly credible: boolean | null;
  readonly credibleReason: string | null;
};

/** A person's word on where items of one claim come from, and what it replaced. */
type OriginRuled = {
  readonly before: { readonly claim: ClaimAsWas; readonly rulings: readonly string[] };
  readonly after: OfChecks & {
    readonly evidenceIds: readonly EvidenceId[];
    readonly rulings: readonly string[];
    readonly originKey: string;
    readonly name: string;
  };
};

/** Flags that went and came when the evidence was read against a claim that says something else now. */
export type FlagsMoved = { readonly gone: readonly string[]; readonly made: readonly string[] };
type Reread = { readonly flags?: FlagsMoved };

type SourceAsWas = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly owner: string | null;
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
};

/** Claims as they were, by id. */
type OriginClaims = { readonly claims: Readonly<Record<ClaimId, ClaimAsWas>> };

/** What an event keeps of a claim; only what it changed. */
export type ClaimAsWas = {
  readonly text?: string;
  readonly kind?: ClaimKind;
  readonly spans?: readonly Span[];
  readonly sentence?: string;
  readonly rules?: readonly string[];
  readonly quotes?: readonly Span[];
  readonly hedges?: readonly TextSpan[];
  readonly dates?: readonly (TextSpan & { readonly date: string })[];
  readonly presupposed?: boolean;
  readonly checkable?: boolean;
  readonly state?: ClaimState;
  readonly round?: number;
  readonly code?: Code | null;
  readonly linkCount?: number;
  readonly originCount?: number;
  readonly contradictionCount?: number;
  readonly flagCount?: number;
  readonly attentionReason?: string | null;
  readonly returnedAt?: number | null;
  readonly returnedReason?: string | null;
};
