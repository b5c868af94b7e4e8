'use client';

import { useSyncExternalStore } from 'react';
import { doubts } from './doubts.ts';

/** Says what is known while a change is sent again after a lost connection. */
export function TryingAgain() {
  const isTrying = useSyncExternalStore(doubts.subscribe, doubts.count, () => 0) > 0;
  return (
    <p role="status" className="fixed inset-x-0 top-0 z-50 mx-auto w-fit print:hidden">
      {isTrying && (
        <span className="block rounded-b-l bg-ink px-3 py-2 text-on-ink shadow-raised">
          No connection. Not known whether it was saved; trying again.
        </span>
      )}
    </p>
  );
}
