'use client';

import { useEffect, useState, type KeyboardEvent } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { classNames } from '#app/_ui/class-names.ts';
import { Glyph } from '#app/_ui/glyph.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { ErrorState } from '#app/_ui/states.tsx';
import { SHEET_PARTS, type Sheet, type SheetPart } from '#lib/core/sheets/sheet.ts';
import { EMPTY_WORDS, PART_WORDS } from '#lib/core/sheets/sheet-words.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { SmallButton } from './small-button.tsx';
import { SheetRow } from './sheet-row.tsx';

/** Names, figures, dates, quotations and sources of the story, what asks for a look first; each shows where it stands in the copy. */
export function SheetPane() {
  const sheet = useDesk((state) => state.sheet);
  const edition = useDesk((state) => state.edition);
  const part = useDesk((state) => state.sheetPart);
  const { readSheet } = useDeskActions();
  const [more, setMore] = useState({ part, shown: AT_ONCE });
  // Each part of the sheet begins with its first entries.
  const shown = more.part === part ? more.shown : AT_ONCE;
  const isCurrent = sheet.kind === 'read' && sheet.edition === edition;
  useEffect(() => {
    if (!isCurrent) void readSheet();
  }, [isCurrent, readSheet]);
  if (sheet.kind === 'unread')
    return sheet.why === null ? (
      <Skeleton rows={8} className="pt-4" />
    ) : (
      <ErrorState
        title="The sheet could not be read"
        action={<Button onClick={() => void readSheet()}>Try again</Button>}
      >
        {sheet.why}
      </ErrorState>
    );
  const entries = sheet.sheet[part];
  return (
    <>
      <Parts sheet={sheet.sheet} shown={part} />
      <div role="tabpanel" id="sheet-panel" aria-labelledby={tabId(part)} onKeyDown={stepThrough}>
        {entries.length === 0 ? (
          <p className="py-4 text-ink-2">{EMPTY_WORDS[part]}</p>
        ) : (
          <ol className="sheet-list">
            {SHEET_PARTS.map((one) =>
              one === part
                ? sheet.sheet[one].slice(0, shown).map((entry) => <SheetRow key={entry.id} entry={entry} />)
                : null,
            )}
          </ol>
        )}
        {entries.length > shown && (
          <p className="py-2">
            <SmallButton look="line" onClick={() => setMore({ part, shown: shown + AT_ONCE })}>
              Show the next {Math.min(AT_ONCE, entries.length - shown)} of {entries.length - shown}
            </SmallButton>
          </p>
        )}
      </div>
    </>
  );
}

function Parts({ sheet, shown }: { sheet: Sheet; shown: SheetPart }) {
  const { showPart, focusTaken } = useDeskActions();
  const takesFocus = useDesk((state) => state.sheetTakesFocus);
  useEffect(() => {
    if (!takesFocus) return;
    focusTaken();
    // Not from somebody who has begun to write in the meantime.
    if (document.activeElement?.matches('input, textarea, select') === true) return;
    document.querySelector<HTMLElement>('#sheet-tabs [aria-selected="true"]')?.focus({ preventScroll: true });
  }, [takesFocus, focusTaken]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-entry]')?.focus();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = SHEET_PARTS.indexOf(shown);
    const next = SHEET_PARTS[(at + step + SHEET_PARTS.length) % SHEET_PARTS.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    showPart(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div
      role="tablist"
      id="sheet-tabs"
      aria-label="Parts of the sheet"
      className="-mx-4 mt-1 flex flex-wrap border-b border-hair-strong px-2 max-md:px-2.5"
      onKeyDown={onKeyDown}
    >
      {SHEET_PARTS.map((part) => {
        const flagged = sheet[part].filter((entry) => entry.flags.length > 0).length;
        return (
          <button
            key={part}
            type="button"
            role="tab"
            id={tabId(part)}
            aria-selected={part === shown}
            aria-controls="sheet-panel"
            tabIndex={part === shown ? 0 : -1}
            className={classNames(
              'grid min-h-11 content-center justify-items-start px-2 whitespace-nowrap max-md:px-1.5',
              part === shown ? 'font-semibold text-ink inset-shadow-[0_-2px_var(--ink)]' : 'text-ink-2 hover:text-ink',
            )}
            onClick={() => showPart(part)}
          >
            {PART_WORDS[part]}
            {flagged > 0 ? (
              <span className="inline-flex items-center gap-0.5 text-xs font-normal text-ink-2">
                <Glyph name="flag" />
                {flagged}
                <span className="sr-only"> flagged</span>
              </span>
            ) : (
              <span className="text-xs font-normal text-ink-3">{sheet[part].length}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

const tabId = (part: SheetPart) => `sheet-tab-${part}`;

/** Up and down from entry to entry. */
function stepThrough(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
}

/** A story of usual length has fewer. */
const AT_ONCE = 150;
