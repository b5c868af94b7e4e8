'use client';

import type { KeyboardEvent } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { EvidenceSide, Pane } from './desk-state.ts';

/** Which pane is seen where there is no room for three. */
export function PaneTabs({
  pane,
  side,
  claim,
  onPane,
}: {
  pane: Pane;
  side: EvidenceSide;
  claim: ClaimSummary | null;
  onPane: (pane: Pane) => void;
}) {
  const tabs: readonly { readonly pane: Pane; readonly label: string }[] = [
    { pane: 'copy', label: 'Copy' },
    { pane: 'claim', label: claim === null ? 'Claim' : `Claim ${claim.ordinal}` },
    {
      pane: 'evidence',
      label: side === 'sheet' ? 'Sheet' : claim === null ? 'Evidence' : `Evidence ${claim.linkCount}`,
    },
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const shown = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter(
      (button) => button.offsetParent !== null,
    );
    const at = shown.indexOf(event.target as HTMLElement);
    shown[(at + step + shown.length) % shown.length]?.focus();
  };
  return (
    <div className="desk-tabs" role="group" aria-label="Panes" onKeyDown={onKeyDown}>
      {tabs.map((tab) => {
        const isShown = tab.pane === pane || (tab.pane === 'claim' && pane === 'copy');
        return (
          <button
            key={tab.pane}
            type="button"
            aria-controls={paneId(tab.pane)}
            aria-pressed={tab.pane === pane}
            className={classNames(
              'place-items-center px-2 max-md:min-h-11 md:min-h-9',
              tab.pane === 'copy' ? 'desk-tab-copy' : 'grid',
              tab.pane === pane
                ? 'font-semibold text-ink inset-shadow-[0_-2px_var(--ink)]'
                : isShown
                  ? 'text-ink-2 hover:text-ink md:font-semibold md:text-ink md:inset-shadow-[0_-2px_var(--ink)]'
                  : 'text-ink-2 hover:text-ink',
            )}
            onClick={() => onPane(tab.pane)}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}

export const paneId = (pane: Pane) => `desk-${pane}`;
