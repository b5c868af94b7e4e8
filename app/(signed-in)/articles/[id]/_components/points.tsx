'use client';

import { useEffect } from 'react';
import { partSpans } from '#lib/core/claims/part-spans.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { useDesk, useDeskActions } from './desk-context.ts';

/** One verdict, several things to show: each is listed, and shown in the copy when it is chosen. */
export function Points({ detail: { claim, points } }: { detail: ClaimDetail }) {
  const text = useDesk((state) => state.view.version.text);
  const shown = useDesk((state) => pointShown(state.found?.entryId));
  const { findInCopy, clearFound } = useDeskActions();
  // the marks in the copy go with the claim that they belong to
  useEffect(() => () => clearFound(ENTRY), [clearFound]);
  if (points.length === 0) return null;
  return (
    <details className="mb-3 text-s" onToggle={() => clearFound(ENTRY)}>
      <summary className="min-h-6 w-fit cursor-pointer text-ink-2">What has to be shown ({points.length})</summary>
      <ol className="mt-1 grid gap-0.5">
        {points.map((point, index) => (
          <li key={point}>
            <button
              type="button"
              aria-pressed={shown === index}
              className="sheet-row min-h-6 w-full rounded-m px-2 py-0.5 text-left font-copy hover:bg-paper-sunk"
              onClick={() =>
                shown === index ? clearFound(ENTRY) : findInCopy(entryOf(index), partSpans(text, claim.spans, point))
              }
            >
              {point}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

const ENTRY = 'point:';
const entryOf = (index: number) => `${ENTRY}${index}`;
const pointShown = (entry: string | undefined): number | null =>
  entry?.startsWith(ENTRY) === true ? Number(entry.slice(ENTRY.length)) : null;
