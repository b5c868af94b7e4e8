import type { DeskState } from './desk-state.ts';

/** The state of the desk outside of React, so that each part hears only what it shows. */
export type DeskStore = {
  readonly get: () => DeskState;
  readonly set: (change: (state: DeskState) => DeskState) => void;
  readonly subscribe: (watcher: () => void) => () => void;
};

export function deskStore(first: DeskState): DeskStore {
  let state = first;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      watchers.forEach((watcher) => watcher());
    },
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
