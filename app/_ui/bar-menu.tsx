'use client';

import { useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A menu of the top bar. It is the browser's own popover, so it opens without script; with it, it closes on a choice. */
export function BarMenu({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={classNames('min-h-7 rounded-m px-2 hover:bg-paper-sunk hover:text-ink max-md:min-h-11', className)}
      >
        {label}
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a') !== null) popover.current?.hidePopover();
        }}
        className="absolute z-50 inset-auto top-11 right-3 m-0 min-w-48 rounded-l bg-paper-raised p-1 text-ink shadow-raised ring ring-hair"
      >
        {children}
      </div>
    </>
  );
}
