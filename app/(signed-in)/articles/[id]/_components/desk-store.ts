'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { DeskActions } from './desk-actions.ts';
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

const DeskContext = createContext<{ readonly store: DeskStore; readonly actions: DeskActions } | null>(null);
export const DeskProvider = DeskContext.Provider;

/** `select` must give the same object for the same state. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  const { store } = useDeskContext();
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

export const useDeskActions = (): DeskActions => useDeskContext().actions;

function useDeskContext() {
  const context = use(DeskContext);
  if (context === null) throw new Error('This part of the desk stands outside of its provider.');
  return context;
}
