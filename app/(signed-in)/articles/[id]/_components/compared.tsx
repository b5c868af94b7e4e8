'use client';

import { useId } from 'react';
import { Glyph } from '#app/_ui/glyph.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import type { PassageCompared } from '#lib/schema/claim-detail.ts';
import { DifferenceLine } from './difference-line.tsx';
import { STANCE_WORDS } from './desk-words.ts';

export type Keeping = { readonly isKept: boolean; readonly reason: string };

/**
 * The picked words read against the claim, before anything is stored. A question: whoever keeps the stance may say why
 * now, and what stays open becomes a flag.
 */
export function Compared({
  compared,
  keeping,
  onKeeping,
  onDone,
}: {
  compared: PassageCompared | null;
  keeping: Keeping;
  onKeeping: (keeping: Keeping) => void;
  /** Back to the text, where the keys of the stances are heard. */
  onDone: () => void;
}) {
  return (
    <div className={compared === null ? 'text-xs' : 'border-t border-hair pt-1 pb-0.5 text-xs'}>
      <div role="status" aria-live="polite" className="max-h-32 overflow-y-auto [scrollbar-width:thin]">
        {compared !== null && <Said compared={compared} />}
      </div>
      {compared !== null && asks(compared) && <Keep keeping={keeping} onKeeping={onKeeping} onDone={onDone} />}
    </div>
  );
}

/** Something that keeps the item from counting until it is answered. */
export const asks = ({ asked }: PassageCompared): boolean => asked.length > 0;

function Said({ compared }: { compared: PassageCompared }) {
  const { asked, comparison, hint, origin } = compared;
  const missing = (comparison?.missing ?? []).filter((one) => !asked.some(({ words }) => words === one.words));
  return (
    <>
      {asked.length > 0 && (
        <ul className="grid gap-0.5 pb-0.5" aria-label="What the words do not bear out">
          {asked.map((one) => (
            <li key={`${one.kind} ${one.words}`} className="flex items-baseline gap-1.5">
              <Glyph name="flag" className="flex-none self-center" />
              <DifferenceLine {...one} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <p className="text-pretty text-ink-2">{missing.map((one) => one.words).join(' ')}</p>}
      {asked.length === 0 && hint === null && <p className="text-ink-2">No difference found.</p>}
      {hint !== null && (
        <p className="text-pretty text-ink-2">
          Perhaps <b className="text-ink">{STANCE_WORDS[hint.stance]}</b>. {hint.reason}
        </p>
      )}
      {origin !== null && (
        <p className="text-pretty text-ink-3">
          {origin.words}
          {origin.own && ' Our own outlet: it does not count.'}
        </p>
      )}
    </>
  );
}

function Keep({
  keeping: { isKept, reason },
  onKeeping,
  onDone,
}: {
  keeping: Keeping;
  onKeeping: (keeping: Keeping) => void;
  onDone: () => void;
}) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-1">
      <label className="flex min-h-7 items-center gap-1.5 max-md:min-h-11" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className="size-4 flex-none accent-ink"
          checked={isKept}
          onChange={(event) => onKeeping({ isKept: event.target.checked, reason })}
        />
        Keep it anyway, because
      </label>
      <Kbd>W</Kbd>
      <input
        id="keep-reason"
        aria-label="Why the passage carries the claim all the same"
        className="min-h-7 min-w-20 flex-1 rounded-m border border-edge bg-paper px-1.5 text-ink max-md:min-h-11 max-md:text-l"
        value={reason}
        placeholder={isKept ? 'say why' : 'or it is flagged'}
        onChange={(event) => onKeeping({ isKept: event.target.value.trim() !== '', reason: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onDone();
        }}
      />
    </div>
  );
}
