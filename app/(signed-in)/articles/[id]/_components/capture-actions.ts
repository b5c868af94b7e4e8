import type { CaptureId, SourceId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DESK_API, InputOf } from '#lib/schema/desk-api.ts';
import type { DeskWorld, Refused } from './desk-world.ts';
import { read, send } from './desk-client.ts';
import type { Telling } from './telling.ts';
import type { Pick } from './desk-state.ts';
import type { SelectionActions } from './selection-actions.ts';

type Api = typeof DESK_API;

export type CaptureActions = {
  /** With `words`: opens it at them. */
  readonly openCapture: (id: CaptureId, words?: Span | null) => void;
  /** Reads what is open and not in the cache. */
  readonly readCapture: (id: CaptureId) => Promise<void>;
  readonly closeCapture: () => void;
  readonly pickWords: (pick: Pick | null) => void;
  readonly addSource: (input: InputOf<Api['addSource']>) => Promise<Result<SourceId, Refused>>;
  /** Adds it and opens it. `existed`: the very same text was captured before. */
  readonly addCapture: (
    input: InputOf<Api['addCapture']>,
  ) => Promise<Result<{ readonly captureId: CaptureId; readonly existed: boolean }, Refused>>;
};

export function captureActions(world: DeskWorld, selection: SelectionActions, told: Telling): CaptureActions {
  const { store, articleId } = world;

  const openCapture = (id: CaptureId, words: Span | null = null) =>
    store.set((state) => ({ ...state, openCaptureId: id, shown: words, pick: null, pane: 'evidence' }));

  const readCapture = async (id: CaptureId) => {
    const answer = await read('capture', id, `?article=${articleId}`);
    if (answer.ok) {
      store.set((state) => ({ ...state, captures: new Map(state.captures).set(id, answer.value) }));
      return;
    }
    store.set((state) => ({ ...state, openCaptureId: null }));
    world.toast({ text: answer.error.message });
  };

  return {
    openCapture,
    readCapture,
    closeCapture: () => store.set((state) => ({ ...state, openCaptureId: null, shown: null, pick: null })),
    pickWords: (pick) => store.set((state) => ({ ...state, pick })),
    addSource: (input) =>
      told.during(async () => {
        const answer = await send('addSource', '', input);
        if (!answer.ok) return fail(answer.error);
        const { sourceId, eventId, words } = answer.value;
        if (eventId !== null) told.tell({ eventId, words });
        return ok(sourceId);
      }),
    addCapture: (input) =>
      told.during(async () => {
        const answer = await send('addCapture', '', input);
        if (!answer.ok) return fail(answer.error);
        const { captureId, existed, eventId, words } = answer.value;
        await selection.refresh();
        openCapture(captureId);
        if (eventId === null) world.toast({ text: 'This very text was captured before; it is open now.' });
        else told.tell({ eventId, words }, 'Captured. Pick the words that bear on the claim.');
        return ok({ captureId, existed });
      }),
  };
}
