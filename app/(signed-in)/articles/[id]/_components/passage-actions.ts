import type { Passage } from '#lib/schema/passages.ts';
import { read } from './desk-client.ts';
import type { DeskState } from './desk-state.ts';
import type { DeskWorld } from './desk-world.ts';
import type { PassagesState } from './found-passages.ts';
import { arePassagesOpen, isPinned, passageGround, passagesOfSelected } from './passages-state.ts';

export type PassageActions = {
  /** Looks through the captures for the claim in hand, once for each wording and set of captures. */
  readonly readPassages: (options?: { readonly again: boolean }) => Promise<void>;
  readonly openPassages: (isOpen: boolean) => void;
  /** Opens the list, then goes on in it and round. */
  readonly nextPassage: () => void;
  readonly openPassage: (passage: Passage) => void;
  /** Opens the capture with the passage picked: all that is left is its stance. */
  readonly pickPassage: (passage: Passage) => void;
};

export function passageActions({ store }: Pick<DeskWorld, 'store'>): PassageActions {
  const readPassages = async ({ again } = { again: false }) => {
    const before = store.get();
    const claimId = before.selectedId;
    if (claimId === null || before.view.captures.length === 0) return;
    const known = passagesOfSelected(before);
    if (known !== null && !(again && known.kind === 'failed')) return;
    const ground = passageGround(before, claimId);
    const keep = (found: PassagesState) =>
      store.set((state) => ({ ...state, passages: new Map(state.passages).set(claimId, found) }));
    keep({ kind: 'reading', ground });
    const answer = await read('passages', claimId);
    // Another capture came meanwhile: that one is being read for.
    if (store.get().passages.get(claimId)?.ground !== ground) return;
    if (!answer.ok) return keep({ kind: 'failed', ground, why: answer.error.message });
    const passages = answer.value.sources.flatMap((source) => source.passages);
    keep({ kind: 'read', ground, view: answer.value, passages });
  };

  const show = (passage: Passage, isPicked: boolean) => {
    const { captureId, start, end } = passage;
    store.set((state) => ({
      ...state,
      openCaptureId: captureId,
      shown: { start, end },
      pick: isPicked ? { captureId, start, end } : null,
      pane: 'evidence',
      passageAt: placeOf(state, passage),
    }));
  };

  return {
    readPassages,
    openPassages: (isOpen) => {
      store.set((state) => ({ ...state, passagesOpen: isOpen }));
      if (isOpen) void readPassages();
    },
    nextPassage: () => {
      const isOpening = !arePassagesOpen(store.get()) || store.get().side !== 'evidence';
      store.set((state) => {
        const open: DeskState = { ...state, side: 'evidence', pane: 'evidence', passagesOpen: true, found: null };
        return { ...open, passageAt: isOpening ? firstFree(open) : nextPlace(open) };
      });
      void readPassages().then(focusPassage);
      focusPassage();
    },
    openPassage: (passage) => show(passage, false),
    pickPassage: (passage) => show(passage, true),
  };
}

const passagesIn = (state: DeskState): readonly Passage[] => {
  const found = passagesOfSelected(state);
  return found?.kind === 'read' ? found.passages : [];
};

const placeOf = (state: DeskState, passage: Passage): number => Math.max(0, passagesIn(state).indexOf(passage));

/** The best that is not pinned yet. */
const firstFree = (state: DeskState): number =>
  Math.max(
    0,
    passagesIn(state).findIndex((passage) => !isPinned(state, passage)),
  );

/** The first press goes to the first; the list begins again at its end. */
function nextPlace(state: DeskState): number {
  const isThere = document.activeElement?.matches('[data-passage]') === true;
  return isThere ? (state.passageAt + 1) % Math.max(1, passagesIn(state).length) : state.passageAt;
}

/** Once it is drawn. Focus tells everybody which passage the keys are about. */
function focusPassage() {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-passage="here"]')?.focus());
}
