import type { CaptureId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import type { FoundPlaces } from './found-places.ts';
import type { PassagesState } from './found-passages.ts';
import type { Sheet, SheetPart } from '#lib/core/sheets/sheet.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { PassageCompared } from '#lib/schema/claim-detail.ts';
import { claimLine } from '#lib/schema/claim-line.ts';
import type { ClaimLine, ClaimSummary, DeskPartView, DeskView } from '#lib/schema/desk-view.ts';
import { opened, withHead, withPart } from './desk-parts.ts';

export type Pane = 'copy' | 'claim' | 'evidence';
export type EvidenceSide = 'evidence' | 'sources' | 'sheet';

/** The sheet and which list of claims it was read with; or not read yet, and why not. */
export type SheetState =
  | { readonly kind: 'unread'; readonly why: string | null }
  | { readonly kind: 'read'; readonly sheet: Sheet; readonly edition: number };

/** Words picked in the open capture, waiting for a stance. UTF-16 units into its text. */
export type Pick = { readonly captureId: CaptureId; readonly start: number; readonly end: number };

/** What the story bar says about saving, in words. */
export type SaveState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  /** What was typed is kept, but no check is saved yet. */
  | { readonly kind: 'draft'; readonly at: number }
  | { readonly kind: 'offline'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly message: string };

/** A refused save: mine as it was typed, theirs as it is now. */
export type Conflict = { readonly claimId: ClaimId; readonly mine: CheckForm; readonly theirs: ClaimDetail };

export type Waiting = { readonly claimId: ClaimId; readonly form: CheckForm; readonly claimVersion: number };

export type DeskState = {
  readonly view: DeskView;
  /** The parts of a long story that are here as they were when the list of claims last changed. */
  readonly fresh: ReadonlySet<number>;
  /** Goes up when the desk was read again. */
  readonly listing: number;
  /** Goes up when a claim or the list of them changes; not when more of it is read. */
  readonly edition: number;
  readonly me: string;
  readonly selectedId: ClaimId | null;
  readonly details: ReadonlyMap<ClaimId, ClaimDetail>;
  /** Claims whose detail could not be read, and why. */
  readonly unread: ReadonlyMap<ClaimId, string>;
  /** What is typed and not saved, by claim. */
  readonly forms: ReadonlyMap<ClaimId, CheckForm>;
  /** Checks that wait for the network. */
  readonly waiting: readonly Waiting[];
  readonly save: SaveState;
  readonly conflict: Conflict | null;
  /** Why the last save was refused, shown beside the Save button; goes with the next change. */
  readonly refusal: { readonly claimId: ClaimId; readonly problem: Problem } | null;
  readonly pane: Pane;
  readonly side: EvidenceSide;
  readonly sheet: SheetState;
  readonly sheetPart: SheetPart;
  /** Opened by its key: it takes the keys as soon as it has been read. */
  readonly sheetTakesFocus: boolean;
  /** Where an entry of the sheet stands in the copy, while somebody looks for it. */
  readonly found: FoundPlaces | null;
  readonly captures: ReadonlyMap<CaptureId, CaptureView>;
  readonly openCaptureId: CaptureId | null;
  /** Words of the open capture that somebody asked to see. */
  readonly shown: Span | null;
  readonly pick: Pick | null;
  /** The item that was pinned last, or asked for again: the list shows it. */
  readonly pinned: EvidenceId | null;
  /** The picked words read against the claim in hand; `key` says which words and which claim. */
  readonly compared: { readonly key: string; readonly view: PassageCompared } | null;
  /** Passages of all captures that may bear on a claim, by claim. */
  readonly passages: ReadonlyMap<ClaimId, PassagesState>;
  /** Which of them the keys are about. */
  readonly passageAt: number;
  /** Asked for though the claim has evidence. */
  readonly passagesOpen: boolean;
  readonly focusMode: boolean;
  /** Somebody else who has the claim in hand. */
  readonly inHandBy: { readonly claimId: ClaimId; readonly by: string } | null;
};

export function firstState(
  view: DeskView,
  me: string,
  {
    claimId,
    detail,
    pane,
  }: { readonly claimId: ClaimId | null; readonly detail: ClaimDetail | null; readonly pane: Pane },
): DeskState {
  return {
    view: opened(view),
    fresh: new Set([view.part]),
    listing: 0,
    edition: 0,
    me,
    selectedId: claimId,
    details: new Map(detail ? [[detail.claim.id, detail]] : []),
    unread: new Map(),
    forms: new Map(),
    waiting: [],
    save: { kind: 'quiet' },
    conflict: null,
    refusal: null,
    pane,
    side: 'evidence',
    sheet: { kind: 'unread', why: null },
    sheetPart: 'names',
    sheetTakesFocus: false,
    found: null,
    captures: new Map(),
    openCaptureId: null,
    shown: null,
    pick: null,
    pinned: null,
    compared: null,
    passages: new Map(),
    passageAt: 0,
    passagesOpen: false,
    focusMode: false,
    inHandBy: null,
  };
}

export const selectedClaim = (state: DeskState): ClaimSummary | null =>
  state.view.claims.find((claim) => claim.id === state.selectedId) ?? null;

export const selectedDetail = (state: DeskState): ClaimDetail | null =>
  state.selectedId === null ? null : (state.details.get(state.selectedId) ?? null);

/** A fresh reading of one claim: into the cache, and its summary into the list. */
export function withDetail(state: DeskState, detail: ClaimDetail): DeskState {
  return {
    ...withSummary(state, detail.claim),
    details: new Map(state.details).set(detail.claim.id, detail),
    unread: without(state.unread, detail.claim.id),
  };
}

export function withSummary(state: DeskState, claim: ClaimSummary): DeskState {
  const claims = state.view.claims.map((one) => (one.id === claim.id ? claim : one));
  const lines = state.view.lines.map((line) => (line.id === claim.id ? claimLine(claim, line.part) : line));
  return { ...state, edition: state.edition + 1, view: { ...state.view, claims, lines } };
}

/** One more part of a long story. */
export function withMore(state: DeskState, part: DeskPartView): DeskState {
  const view = withPart(state.view, part);
  return view === state.view ? state : { ...state, view, fresh: new Set([...state.fresh, part.part]) };
}

/**
 * The list of claims changed. What was typed stays, and so does what was read of a claim, out of date or not, until it
 * is read again: the card in hand neither blinks nor loses a key.
 */
export function withView(state: DeskState, view: DeskView, select: ClaimId | null): DeskState {
  const live = new Set(view.lines.map((line) => line.id));
  const wanted = select ?? state.selectedId;
  const details = [...state.details].filter(([id]) => live.has(id));
  return {
    ...state,
    view: withHead(state.view, view),
    fresh: new Set([view.part]),
    listing: state.listing + 1,
    edition: state.edition + 1,
    details: new Map(details),
    selectedId: wanted !== null && live.has(wanted) ? wanted : (view.claims[0]?.id ?? null),
  };
}

export function withForm(state: DeskState, claimId: ClaimId, form: CheckForm): DeskState {
  const refusal = state.refusal?.claimId === claimId ? null : state.refusal;
  return { ...state, forms: new Map(state.forms).set(claimId, form), refusal };
}

export function withoutForm(state: DeskState, claimId: ClaimId): DeskState {
  return { ...state, forms: without(state.forms, claimId) };
}

/** The neighbour of the claim in hand in the order of the copy; the ends do not wrap round. */
export function neighbour(state: DeskState, step: 1 | -1, of: ClaimId | null = state.selectedId): ClaimId | null {
  const { lines } = state.view;
  const index = lines.findIndex((line) => line.id === of);
  if (index === -1) return lines[0]?.id ?? null;
  return lines[index + step]?.id ?? null;
}

/** The claim after this one that still needs a check of mine, else the first such; null when all are done. */
export function nextToCheck(state: DeskState, after: ClaimId): ClaimId | null {
  const { lines } = state.view;
  const index = lines.findIndex((line) => line.id === after);
  const inOrder = [...lines.slice(index + 1), ...lines.slice(0, Math.max(index, 0))];
  return inOrder.find(needsMe)?.id ?? null;
}

function needsMe(line: ClaimLine): boolean {
  const isOpen = line.state === 'open' || line.state === 'needs_attention';
  return isOpen && line.mine !== 'closed' && line.inHand === undefined;
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
