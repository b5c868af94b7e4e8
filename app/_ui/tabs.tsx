'use client';

import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Tab = { readonly id: string; readonly label: ReactNode; readonly content: ReactNode };

/** Panes of which one is seen at a time; arrow keys, Home and End move between them (WAI-ARIA, tabs pattern). */
export function Tabs({
  tabs,
  label,
  value,
  onChange,
  className,
}: {
  tabs: readonly Tab[];
  label: string;
  value: string;
  onChange: (id: string) => void;
  className?: string;
}) {
  const base = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = target(event.key, tabs, value);
    if (to === undefined) return;
    event.preventDefault();
    onChange(to.id);
    document.getElementById(`${base}-tab-${to.id}`)?.focus();
  };
  return (
    <div className={classNames('min-w-0', className)}>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="grid auto-cols-fr grid-flow-col border-b border-hair"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-selected={tab.id === value}
            aria-controls={`${base}-panel-${tab.id}`}
            tabIndex={tab.id === value ? 0 : -1}
            className={TAB}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={tab.id !== value}
        >
          {tab.id === value && tab.content}
        </div>
      ))}
    </div>
  );
}

function target(key: string, tabs: readonly Tab[], value: string): Tab | undefined {
  const at = tabs.findIndex((tab) => tab.id === value);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs[(at - 1 + tabs.length) % tabs.length];
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}

const TAB =
  'grid min-h-9 place-items-center px-2 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-selected:font-semibold aria-selected:text-ink aria-selected:inset-shadow-[0_-2px_var(--ink)] max-md:min-h-11';
