import type { Span } from '#lib/core/text/span.ts';
import type { SheetPart } from '#lib/core/sheets/sheet.ts';
import { read } from './desk-client.ts';
import type { DeskWorld } from './desk-world.ts';
import { foundPlaces } from './found-places.ts';

export type SheetActions = {
  /** Reads the sheet, again where the claims have changed since. */
  readonly readSheet: () => Promise<void>;
  /** Shows the sheet, and gives it the focus. */
  readonly openSheet: () => void;
  readonly focusTaken: () => void;
  readonly showPart: (part: SheetPart) => void;
  /** Shows where an entry stands in the copy: its first place, and the next one each time it is asked for again. */
  readonly findInCopy: (entryId: string, places: readonly Span[], step?: 1 | -1) => void;
  /** Takes the marks away; only those of entries whose id begins so, when it is given. */
  readonly clearFound: (of?: string) => void;
};

export function sheetActions({ articleId, store }: DeskWorld): SheetActions {
  return {
    readSheet: async () => {
      const { edition } = store.get();
      const answer = await read('sheet', articleId);
      store.set((state) => ({
        ...state,
        sheet: answer.ok
          ? { kind: 'read', sheet: answer.value, edition }
          : state.sheet.kind === 'read'
            ? state.sheet
            : { kind: 'unread', why: answer.error.message },
      }));
    },
    openSheet: () =>
      store.set((state) => ({ ...state, side: 'sheet', pane: 'evidence', found: null, sheetTakesFocus: true })),
    focusTaken: () => store.set((state) => ({ ...state, sheetTakesFocus: false })),
    showPart: (part) => store.set((state) => ({ ...state, sheetPart: part, found: null })),
    findInCopy: (entryId, places, step = 1) => {
      if (places.length === 0) return;
      store.set((state) => {
        const isSame = state.found?.entryId === entryId;
        const at = isSame ? ((state.found?.at ?? 0) + step + places.length) % places.length : 0;
        return { ...state, found: foundPlaces(entryId, places, { at, blocks: state.view.version.blocks }) };
      });
    },
    clearFound: (of = '') =>
      store.set((state) => (state.found?.entryId.startsWith(of) === true ? { ...state, found: null } : state)),
  };
}
