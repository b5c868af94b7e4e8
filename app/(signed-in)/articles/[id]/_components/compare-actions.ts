import { send } from './desk-client.ts';
import type { DeskState } from './desk-state.ts';
import type { DeskWorld } from './desk-world.ts';

export type CompareActions = {
  /** Reads the picked words against the claim in hand. The last pick is the one that is answered for. */
  readonly comparePick: () => Promise<void>;
};

export function compareActions({ store }: Pick<DeskWorld, 'store'>): CompareActions {
  let underway: AbortController | null = null;
  return {
    comparePick: async () => {
      const { pick, selectedId } = store.get();
      underway?.abort();
      const key = comparedKey(store.get());
      if (pick === null || selectedId === null || key === null) return;
      const mine = new AbortController();
      underway = mine;
      const { captureId, start, end } = pick;
      // The fullest question: what else lacks, a passage lacks as well that is to show who said it.
      const input = { captureId, start, end, stance: 'attributes' as const };
      const answer = await send('comparePassage', selectedId, input, mine.signal);
      if (mine.signal.aborted || comparedKey(store.get()) !== key) return;
      // Without it the desk works as well: what differs is flagged when it is stored.
      store.set((state) => ({ ...state, compared: answer.ok ? { key, view: answer.value } : null }));
    },
  };
}

/** Which words are read against which claim; null while nothing is picked. */
export function comparedKey({ pick, selectedId, view }: DeskState): string | null {
  if (pick === null || selectedId === null) return null;
  const claim = view.claims.find((one) => one.id === selectedId);
  return `${selectedId} ${claim?.text ?? ''} ${pick.captureId} ${pick.start} ${pick.end}`;
}

/** The answer for what is picked now; null while it is on its way. */
export const comparedNow = (state: DeskState) =>
  state.compared !== null && state.compared.key === comparedKey(state) ? state.compared.view : null;
