import type { DoneAction } from '#app/_ui/done-actions.ts';
import type { ArticleId, ClaimId, Id } from '#lib/core/ids.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { DeskWorld, Outcome } from './desk-world.ts';
import { read, send } from './desk-client.ts';
import { isHere } from './desk-parts.ts';
import {
  neighbour,
  nextToCheck,
  withDetail,
  withForm,
  withMore,
  withView,
  type DeskState,
  type EvidenceSide,
  type Pane,
} from './desk-state.ts';

export type SelectionActions = {
  readonly select: (claimId: ClaimId, pane?: Pane) => void;
  readonly move: (step: 1 | -1) => void;
  /** Reads a part of a long story, unless it is here and up to date. */
  readonly readPart: (part: number) => Promise<void>;
  /** Reads the claim again, also when it is in the cache. */
  readonly reload: (claimId: ClaimId) => Promise<void>;
  /** Reads the whole desk again, for instance when the window comes back into sight. */
  readonly refresh: () => Promise<void>;
  /** Takes an action back and shows what it was about, also where that is another story. */
  readonly takeBack: (action: DoneAction) => Outcome;
  /** On to a claim of another story. */
  readonly leave: (articleId: ArticleId, claimId: ClaimId) => void;
  readonly showPane: (pane: Pane) => void;
  readonly showSide: (side: EvidenceSide) => void;
  readonly toggleFocus: () => void;
  /** Holds the claim in hand until the next one is; renewed by whoever calls it again. */
  readonly holdLease: () => Promise<void>;
};

/** A reading older than this is read again when its claim is opened. */
const FRESH_MS = 10_000;

export function selectionActions(world: DeskWorld): SelectionActions {
  const { store, kept, now } = world;
  const readAt = new Map<ClaimId, number>();
  const underway = new Map<ClaimId, Promise<void>>();
  const parts = new Map<number, Promise<void>>();
  /** Where somebody is on the way to, while its part of the story is read. */
  let aim: ClaimId | null = null;
  let held: ClaimId | null = null;
  let isLeaving = false;

  const reload = async (claimId: ClaimId) => {
    const running = underway.get(claimId);
    if (running !== undefined) {
      await running;
      // It may have been asked before what is to be seen now happened.
      if (underway.has(claimId) || isFresh(claimId)) return underway.get(claimId);
    }
    const reading = readAgain(claimId).finally(() => underway.delete(claimId));
    underway.set(claimId, reading);
    return reading;
  };

  const readAgain = async (claimId: ClaimId) => {
    const answer = await read('claim', claimId);
    if (!answer.ok) {
      store.set((state) => ({ ...state, unread: new Map(state.unread).set(claimId, answer.error.message) }));
      return;
    }
    readAt.set(claimId, now());
    store.set((state) => withKept(withDetail(state, answer.value), answer.value, kept.read(claimId)));
  };

  const isFresh = (claimId: ClaimId): boolean => {
    const { details, view } = store.get();
    const known = details.get(claimId);
    const listed = view.claims.find((claim) => claim.id === claimId);
    return known?.claim.version === listed?.version && now() - (readAt.get(claimId) ?? 0) <= FRESH_MS;
  };

  const prefetch = (claimId: ClaimId | null) => {
    if (claimId !== null && !store.get().details.has(claimId)) void reload(claimId);
  };

  const open = async (claimId: ClaimId) => {
    if (!isFresh(claimId)) await reload(claimId);
    if (store.get().selectedId !== claimId) return;
    for (const step of [1, -1] as const) {
      const beside = neighbour(store.get(), step);
      if (beside !== null) void readPart(partOf(beside));
    }
    prefetch(neighbour(store.get(), 1));
    prefetch(nextToCheck(store.get(), claimId));
  };

  const partOf = (claimId: ClaimId): number => store.get().view.lines.find((line) => line.id === claimId)?.part ?? 0;

  const readPart = (part: number): Promise<void> => {
    const { fresh } = store.get();
    if (fresh.has(part)) return Promise.resolve();
    const reading = parts.get(part) ?? readPartAgain(part).finally(() => parts.delete(part));
    parts.set(part, reading);
    return reading;
  };

  const readPartAgain = async (part: number): Promise<void> => {
    const { listing } = store.get();
    const answer = await read('deskPart', world.articleId, `?part=${part}`);
    if (!answer.ok) return;
    // The desk was read again meanwhile: this may be how it was before.
    if (store.get().listing !== listing) return readPartAgain(part);
    if (answer.value.version.sha256 === store.get().view.version.sha256) {
      store.set((state) => withMore(state, answer.value));
    } else await refresh();
  };

  const select = (claimId: ClaimId, pane?: Pane) => {
    aim = claimId;
    if (isHere(store.get().view, claimId)) return arrive(claimId, pane);
    void readPart(partOf(claimId)).then(() => {
      if (aim !== claimId) return;
      if (isHere(store.get().view, claimId)) return arrive(claimId, pane);
      aim = null;
      world.toast({ text: 'This part of the story could not be read. Try again.' });
    });
  };

  const arrive = (claimId: ClaimId, pane?: Pane) => {
    aim = null;
    bringUp(claimId, pane);
    world.showInAddress(claimId);
  };

  const refresh = async () => {
    const { selectedId: asked } = store.get();
    const answer = await read('desk', world.articleId, asked === null ? '' : `?claim=${asked}`);
    if (answer.ok) store.set((state) => withView(state, answer.value, null));
    const { selectedId } = store.get();
    if (selectedId !== null) await reload(selectedId);
  };

  const bringUp = (claimId: ClaimId, pane?: Pane) => {
    store.set((state) => ({
      ...state,
      selectedId: claimId,
      pick: null,
      pinned: null,
      passageAt: 0,
      passagesOpen: false,
      refusal: state.selectedId === claimId ? state.refusal : null,
      pane: pane ?? state.pane,
    }));
    void open(claimId);
  };

  return {
    select,
    move: (step) => {
      const state = store.get();
      const to = neighbour(state, step, aim ?? state.selectedId);
      if (to !== null) select(to);
    },
    readPart,
    reload,
    refresh,
    leave: (articleId, claimId) => {
      isLeaving = true;
      world.goToClaim(articleId, claimId);
    },
    takeBack: async (action) => {
      const articleId = action.articleId as ArticleId;
      const answer = await send('undo', '', { articleId, eventId: action.eventId as Id<'event'> });
      if (!answer.ok) return answer.error;
      const claimId = answer.value.claimId as ClaimId | null;
      const wasLeaving = isLeaving;
      isLeaving = false;
      if (articleId !== world.articleId) {
        world.goToClaim(articleId, claimId);
        return null;
      }
      const { desk } = answer.value;
      store.set((state) => ({
        ...withView(state, desk, claimId),
        captures: new Map(),
        // One that was taken back is there no more.
        openCaptureId: desk.captures.find(({ id }) => id === state.openCaptureId)?.id ?? null,
        pick: null,
      }));
      const { selectedId } = store.get();
      if (selectedId !== null) bringUp(selectedId);
      // On the way to another story the router has to turn round; changing the address itself would stop it from doing so.
      if (wasLeaving) world.goToClaim(articleId, claimId);
      else world.showInAddress(selectedId);
      if (claimId !== null) await reload(claimId);
      return null;
    },
    showPane: (pane) => store.set((state) => ({ ...state, pane })),
    showSide: (side) => store.set((state) => ({ ...state, side, pane: 'evidence', found: null })),
    toggleFocus: () =>
      store.set((state) => ({
        ...state,
        focusMode: !state.focusMode,
        pane: state.pane === 'copy' ? 'claim' : state.pane,
      })),
    holdLease: async () => {
      const { selectedId, view } = store.get();
      if (!view.may.check || view.article.stage !== 'checking' || selectedId === null) return;
      // Whoever has checked it is through with it: that they still look at it is no news, least of all to a blind check.
      const isDone = view.claims.some((claim) => claim.id === selectedId && claim.mine === 'closed');
      const holding = isDone ? null : selectedId;
      if (held !== null && held !== holding) void send('releaseLease', held, {});
      held = holding;
      if (isDone) return;
      const answer = await send('takeLease', selectedId, {});
      if (!answer.ok || store.get().selectedId !== selectedId) return;
      const by = answer.value.held ? null : answer.value.inHandBy;
      store.set((state) => ({ ...state, inHandBy: by === null ? null : { claimId: selectedId, by } }));
    },
  };
}

/** What this browser kept is newer than what the server did, since it is written at each keystroke. */
function withKept(state: DeskState, detail: ClaimDetail, form: Parameters<typeof withForm>[2] | null): DeskState {
  const claim: ClaimSummary = detail.claim;
  return form === null || state.forms.has(claim.id) ? state : withForm(state, claim.id, form);
}
