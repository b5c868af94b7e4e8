import { z } from 'zod';
import type { CaptureId, ClaimId, EvidenceId, SourceId, SuggestionId } from '#lib/core/ids.ts';
import type { Sheet } from '#lib/core/sheets/sheet.ts';
import * as inputs from '#lib/schema/desk-inputs.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import type { ClaimDetail, PassageCompared } from '#lib/schema/claim-detail.ts';
import type { ClaimWhy } from '#lib/schema/claim-why.ts';
import type { PassagesView } from '#lib/schema/passages.ts';
import type { SuggestionsView } from '#lib/schema/suggestions.ts';
import type { CaptureSummary, ClaimSummary, DeskPartView, DeskView, NextClaim } from '#lib/schema/desk-view.ts';

/**
 * Every route of the desk: method, path with `:id`, the schema of what is sent (null for GET) and, in the type, what
 * comes back inside `{ ok: true, value }`. A refusal is `{ ok: false, problem }`; `stale` carries in `problem.theirs` a
 * fresh `ClaimDetail` (or `DeskView` for the routes that change the list of claims), so that both can be shown.
 *
 * A POST that changes something takes a UUID of the client's own in the header `Idempotency-Key`, the same for each
 * attempt at the same thing: then it is done once, and each attempt is answered with what the first did. The same id for
 * something else is refused with 409, `reused_id`. Without the header each attempt is another change.
 */
export const DESK_API = {
  /** Takes the query `?claim=ID`: of a long story only the part where this claim stands is sent. */
  desk: get<DeskView>('/api/articles/:id/desk'),
  /** Takes the query `?part=N`: another part of a long story. */
  deskPart: get<DeskPartView>('/api/articles/:id/desk/part'),
  claim: get<ClaimDetail>('/api/claims/:id'),
  why: get<ClaimWhy>('/api/claims/:id/why'),
  /** The passages of all captures of the story that may bear on the claim. */
  passages: get<PassagesView>('/api/claims/:id/passages'),
  /** Takes the query `?article=ID` for the pins and claims of that article. */
  capture: get<CaptureView>('/api/captures/:id'),
  /** What differs in names, figures, dates and quotations, with the claims that use them. */
  sheet: get<Sheet>('/api/articles/:id/sheet'),
  nextClaim: get<{ readonly next: NextClaim | null }>('/api/queue/next'),

  saveCheck: post<SavedCheck>()('/api/claims/:id/check', inputs.checkInput),
  saveDraft: post<{ readonly savedAt: number }>()('/api/claims/:id/draft', inputs.draftInput),
  /** What pinning these words would ask; keeps nothing. */
  comparePassage: post<PassageCompared>()('/api/claims/:id/compare', inputs.compareInput),
  addEvidence: post<PinnedEvidence>()('/api/claims/:id/evidence', inputs.evidenceInput),
  changeEvidence: post<ClaimChange & { readonly evidenceId: EvidenceId }>()(
    '/api/evidence/:id/change',
    inputs.evidenceChangeInput,
  ),
  withdrawEvidence: post<ClaimChange>()('/api/evidence/:id/withdraw', inputs.withdrawInput),
  setContradiction: post<ClaimChange>()('/api/evidence/:id/contradiction', inputs.contradictionInput),
  /** Answers one flag. */
  answerFlag: post<ClaimChange>()('/api/flags/:id/answer', inputs.flagAnswerInput),
  /** Answers all that the comparison asks about an item. */
  tickEvidence: post<ClaimChange>()('/api/evidence/:id/tick', inputs.flagAnswerInput),
  logSearch: post<ClaimChange>()('/api/claims/:id/searches', inputs.searchInput),
  comment: post<ClaimChange>()('/api/claims/:id/comments', inputs.commentInput),
  answerComment: post<ClaimChange>()('/api/comments/:id/answer', inputs.answerInput),
  dispose: post<ClaimChange>()('/api/claims/:id/disposition', inputs.dispositionInput),
  decide: post<SavedCheck>()('/api/claims/:id/decision', inputs.decisionInput),
  returnClaim: post<ClaimChange>()('/api/claims/:id/return', inputs.returnInput),
  /** Taken and renewed by the same call every few minutes while the claim is open; released when it closes. */
  takeLease: post<LeaseAnswer>()('/api/claims/:id/lease', z.object({})),
  releaseLease: post<{ readonly released: boolean }>()('/api/claims/:id/release', z.object({})),

  addSource: post<MaybeTold & { readonly sourceId: SourceId; readonly existed: boolean }>()(
    '/api/sources',
    inputs.sourceInput,
  ),
  addCapture: post<
    MaybeTold & { readonly captureId: CaptureId; readonly capture: CaptureSummary; readonly existed: boolean }
  >()('/api/captures', inputs.captureInput),
  confirmOrigin: post<ClaimChange>()('/api/claims/:id/origins/confirm', inputs.originConfirmInput),
  joinOrigin: post<ClaimChange>()('/api/claims/:id/origins/join', inputs.originJoinInput),
  splitOrigin: post<ClaimChange>()('/api/claims/:id/origins/split', inputs.originSplitInput),
  renameOrigin: post<ClaimChange>()('/api/claims/:id/origins/rename', inputs.originRenameInput),

  editClaim: post<DeskChange>()('/api/claims/:id/edit', inputs.claimEditInput),
  attributeClaim: post<DeskChange>()('/api/claims/:id/attribute', inputs.claimAttributeInput),
  splitClaim: post<DeskChange>()('/api/claims/:id/split', inputs.claimSplitInput),
  dropClaim: post<DeskChange>()('/api/claims/:id/drop', inputs.claimDropInput),
  restoreClaim: post<DeskChange>()('/api/claims/:id/restore', inputs.claimRestoreInput),
  mergeClaims: post<DeskChange>()('/api/articles/:id/claims/merge', inputs.claimsMergeInput),
  addClaim: post<DeskChange>()('/api/articles/:id/claims', inputs.claimAddInput),
  suggestions: get<SuggestionsView>('/api/articles/:id/suggestions'),
  /** Sends the text to the language model, and waits for its answer. */
  askModel: post<SuggestionsView>()('/api/articles/:id/suggestions', inputs.suggestionInput),
  acceptSuggestion: post<DeskChange>()('/api/suggestions/:id/accept', inputs.suggestionInput),
  dismissSuggestion: post<{ readonly id: SuggestionId }>()('/api/suggestions/:id/dismiss', inputs.suggestionInput),
  assign: post<DeskChange>()('/api/articles/:id/assign', inputs.assignInput),
  undo: post<Undone>()('/api/undo', inputs.undoInput),
} as const;

/** `eventId` is what `undo` takes; `words` is for the toast ("Evidence added"). */
type Told = { readonly eventId: string; readonly words: string };
/** `eventId` is null where all was there already and nothing changed. */
type MaybeTold = { readonly eventId: string | null; readonly words: string };

/**
 * The claim as it is now. `versionBefore` is the version that this write found: where it differs from the one the screen
 * had, somebody else changed the claim in between, and `detail` shows what.
 */
export type ClaimChange = Told & { readonly versionBefore: number; readonly detail: ClaimDetail };

export type SavedCheck = Told & {
  /** `checked`: saved, a second person looks now. `deciding`: the two checks differ, an editor decides. */
  readonly outcome: 'final' | 'checked' | 'deciding';
  readonly claim: ClaimSummary;
  readonly next: NextClaim | null;
};

/** The list of claims changed, so the whole desk comes back. `claimId` is the one to open. */
export type DeskChange = Told & { readonly claimId: string | null; readonly desk: DeskView };

/**
 * The item that there is now: a repeat (the same words, the same stance) is answered with the one that was there, and
 * changes nothing. `items`: one for each claim that the words were pinned to, the first for the claim of the path.
 */
export type PinnedEvidence = Omit<ClaimChange, 'eventId'> & {
  readonly eventId: string | null;
  readonly evidenceId: EvidenceId;
  readonly existed: boolean;
  readonly items: readonly {
    readonly claimId: ClaimId;
    readonly evidenceId: EvidenceId;
    readonly existed: boolean;
    readonly eventId: string | null;
  }[];
};

export type Undone = Told & { readonly claimId: string | null; readonly desk: DeskView };

export type LeaseAnswer = { readonly held: boolean; readonly inHandBy: string | null; readonly expiresAt: number };

/** A route's types, for a caller: `InputOf<typeof DESK_API.saveCheck>` is what one writes, before defaults. */
export type InputOf<R extends { readonly input: z.ZodType }> = z.input<R['input']>;
export type OutputOf<R extends { readonly output?: unknown }> = Exclude<R['output'], undefined>;

function get<Output>(path: string) {
  return { method: 'GET' as const, path, input: null } as {
    readonly method: 'GET';
    readonly path: string;
    readonly input: null;
    /** Only a type. */
    readonly output?: Output;
  };
}

/** Two calls, since TypeScript cannot infer one type argument while another is given. */
function post<Output>() {
  return <Input extends z.ZodType>(path: string, input: Input) =>
    ({ method: 'POST' as const, path, input }) as {
      readonly method: 'POST';
      readonly path: string;
      readonly input: Input;
      /** Only a type. */
      readonly output?: Output;
    };
}
