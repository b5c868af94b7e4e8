'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import type { SuggestionView } from '#lib/schema/suggestions.ts';
import { useDesk } from './desk-context.ts';
import { KIND_WORDS } from './desk-words.ts';

/** A proposed claim with the words of the copy that it rests on and who says it, to be added or put aside. */
export function SuggestionItem({
  suggestion: { text, kind, spans, links },
  onAccept,
  onDismiss,
}: {
  suggestion: SuggestionView;
  onAccept: () => Promise<void>;
  onDismiss: () => Promise<void>;
}) {
  const copy = useDesk((state) => state.view.version.text);
  const [isBusy, setBusy] = useState(false);
  const once = (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    void work().then(() => setBusy(false));
  };
  return (
    <li className="grid gap-1 border-t border-hair py-3">
      <p className="font-copy text-l font-medium text-pretty">{text}</p>
      <p className="text-xs text-ink-2">
        {KIND_WORDS[kind]} ·{' '}
        {links.length === 0
          ? 'stated by us, no source'
          : links.map(({ source, cue }) => `${source?.text ?? 'nobody named'} “${cue.text}”`).join(' → ')}
      </p>
      <blockquote className="border-l border-hair-strong pl-3 font-copy text-m text-ink-2">
        {spans.map(({ start, end }) => copy.slice(start, end)).join(' … ')}
      </blockquote>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button aria-disabled={isBusy || undefined} onClick={() => once(onAccept)}>
          Add the claim
        </Button>
        <Button look="bare" aria-disabled={isBusy || undefined} onClick={() => once(onDismiss)}>
          Dismiss
        </Button>
      </div>
    </li>
  );
}
