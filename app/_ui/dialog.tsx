'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/**
 * The browser's own modal dialog: it traps focus, closes on Esc, and gives focus back to where it was. The focus
 * begins on whatever is marked `data-focus-first`, else on the first thing that can have it.
 * Its content exists only while it is open, so that it starts afresh each time.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  className,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  className?: string;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) {
      element.showModal();
      // `autoFocus` would come too early: React gives it before the dialog is open.
      element.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className={classNames(
        'max-h-[calc(100dvh-2rem)] w-[min(44rem,calc(100vw-2rem))] overflow-y-auto rounded-l bg-paper-raised text-ink shadow-raised ring ring-hair',
        'backdrop:bg-[rgb(0_0_0/30%)]',
        className,
      )}
    >
      {open && (
        <div className="grid gap-4 p-6 max-md:p-4">
          <h2 id={titleId} className="font-copy text-claim font-semibold">
            {title}
          </h2>
          {children}
          {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
