'use client';

import { useKeys } from './use-keys.ts';

/** J and K move the focus through the rows of the page, in the order that they stand in. */
export function RowKeys() {
  useKeys('list', { next: () => moveFocus(1), previous: () => moveFocus(-1) });
  return null;
}

/** Rows mark their link with `data-row-link`. */
export function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at === -1 ? rows.at(step === 1 ? 0 : -1) : rows[at + step];
  next?.focus();
}
