'use client';

import { useState } from 'react';
import { SmallButton } from './small-button.tsx';
import { counted } from '#app/_ui/words.ts';
import { useDesk, useDeskActions } from './desk-context.ts';

/** Nothing is skipped in silence: sentences that no claim stands for, and claims that were taken out. */
export function Uncovered() {
  const uncovered = useDesk((state) => state.view.uncovered);
  const count = useDesk((state) => state.view.uncoveredCount);
  const [isOpen, setOpen] = useState(false);
  const dropped = useDesk((state) => state.view.dropped);
  const version = useDesk((state) => state.view.version);
  const may = useDesk((state) => state.view.may.dropClaims && state.view.article.stage === 'checking');
  const { restoreClaim } = useDeskActions();
  const sentences = new Map(version.sentences.map((sentence) => [sentence.id, sentence]));
  if (count === 0 && dropped.length === 0) return null;
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="mt-6 ml-[8.35rem] max-w-measure text-ink-2 max-md:ml-0 print:hidden"
    >
      <summary className="min-h-6">
        {counted(count, 'sentence')} without a claim
        {dropped.length > 0 && `, ${counted(dropped.length, 'claim')} taken out`}
      </summary>
      <ul className="mt-2 grid gap-1">
        {(isOpen ? uncovered : uncovered.slice(0, AT_FIRST)).map((one) => {
          const sentence = sentences.get(one.sentence);
          return (
            <li key={one.sentence} className="border-t border-hair py-1">
              <span className="font-copy">
                {sentence ? version.text.slice(sentence.start, sentence.end).trim() : one.sentence}
              </span>{' '}
              <span className="text-ink-3">({one.reason})</span>
            </li>
          );
        })}
        {dropped.map((claim) => (
          <li key={claim.id} className="flex flex-wrap items-baseline gap-x-2 border-t border-hair py-1">
            <span className="font-copy">{claim.text}</span>
            <span className="text-ink-3">(taken out: {claim.reason})</span>
            {may && <SmallButton onClick={() => void restoreClaim(claim.id)}>Restore</SmallButton>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A long story has thousands; until somebody wants to read them, these will do. */
const AT_FIRST = 50;
