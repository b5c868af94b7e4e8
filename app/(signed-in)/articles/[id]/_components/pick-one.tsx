'use client';

import { useId } from 'react';

export type Choice<T extends string> = { readonly value: T; readonly label: string };

/**
 * One choice among a few words: native radio buttons without their dots. `suggested` is drawn in dashes and is not
 * chosen: nobody has said so yet.
 */
export function PickOne<T extends string>({
  label,
  choices,
  value,
  suggested = null,
  disabled = false,
  onChoose,
  className,
}: {
  label: string;
  choices: readonly Choice<T>[];
  value: T | null;
  suggested?: T | null;
  disabled?: boolean;
  onChoose: (value: T) => void;
  className?: string;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={className ?? 'pick-one mt-0.5 -ml-2 flex flex-wrap'}>
      {choices.map((choice) => {
        const isSuggested = suggested === choice.value && value !== choice.value;
        return (
          <label key={choice.value} data-suggested={isSuggested || undefined}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              disabled={disabled}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
            {isSuggested && <span className="sr-only"> (suggested by the evidence)</span>}
          </label>
        );
      })}
    </div>
  );
}
