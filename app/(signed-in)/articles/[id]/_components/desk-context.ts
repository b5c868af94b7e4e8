'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { DeskActions } from './desk-actions.ts';
import type { DeskState } from './desk-state.ts';
import type { DeskStore } from './desk-store.ts';

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
