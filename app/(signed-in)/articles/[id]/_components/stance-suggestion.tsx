'use client';

import { useEffect, useState } from 'react';
import type { PickedPassage, StanceHint } from '#lib/core/evidence/stance-hint.ts';
import { STANCE_WORDS } from './desk-words.ts';

/** What the picked words seem to do, where that is plain. Said beside the choice; the choice stays open. */
export function StanceSuggestion({ picked }: { picked: Omit<PickedPassage, 'language'> & { readonly whole: string } }) {
  const { claim, passage, around, credited, whole } = picked;
  const [found, setFound] = useState<{ readonly key: string; readonly hint: StanceHint | null } | null>(null);
  const key = JSON.stringify([claim, passage, credited]);
  useEffect(() => {
    let isLate = false;
    // The engine is large, and most who open a capture pick nothing in it.
    void import('./suggested-stance.ts')
      .then(({ suggestedStance }) => suggestedStance({ claim, passage, around, credited }, whole))
      // Without it the desk works as well.
      .catch(() => null)
      .then((hint) => isLate || setFound({ key, hint }));
    return () => {
      isLate = true;
    };
  }, [key, claim, passage, around, credited, whole]);
  const hint = found?.key === key ? found.hint : null;
  return (
    <p role="status" className="pt-1 text-xs text-ink-2 empty:hidden">
      {hint !== null && (
        <>
          Perhaps <b>{STANCE_WORDS[hint.stance]}</b>. {hint.reason}
        </>
      )}
    </p>
  );
}
