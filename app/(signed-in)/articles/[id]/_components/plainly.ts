import type { MouseEvent } from 'react';

/** A plain click stays on the page; with a modifier the browser opens the address as it always does. */
export function plainly(event: MouseEvent, work: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  work();
}
