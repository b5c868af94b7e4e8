'use client';

import { useRouter } from 'next/navigation';
import type { Route } from 'next';
import { moveFocus } from '#app/_ui/row-keys.tsx';
import { useKeys } from '#app/_ui/use-keys.ts';

/** J and K move through the claims; Enter opens the one with the focus, which is the link's own doing, else starts the review. */
export function QueueKeys() {
  const router = useRouter();
  useKeys('queue', {
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    open: () => {
      const start = document.querySelector('[data-start-review]')?.getAttribute('href');
      if (start) router.push(start as Route);
    },
  });
  return null;
}
