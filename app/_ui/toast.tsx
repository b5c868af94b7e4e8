'use client';

import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

/** What happened, in one sentence; `undo` takes it back. A change without undo is not told in a toast. */
export type ToastMessage = { readonly text: string; readonly undo?: () => void };

/** Eight seconds to read it and reach for Undo; the clock stands still while it has the pointer or the focus. */
const SHOWN_MS = 8_000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** `toast({ text, undo })` says it at the bottom left. */
export const useToast = () => use(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<(ToastMessage & { readonly number: number }) | null>(null);
  const numbers = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    numbers.current += 1;
    setCurrent({ ...message, number: numbers.current });
  }, []);
  const close = useCallback(() => setCurrent(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="fixed bottom-4 left-4 z-40 max-w-[calc(100vw-2rem)] print:hidden"
      >
        {current !== null && <Toast key={current.number} message={current} onClose={close} />}
      </div>
    </ToastContext>
  );
}

function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    <div
      data-look="ink"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-l bg-ink py-2 pr-2 pl-4 text-on-ink shadow-raised"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{message.text}</span>
      {message.undo !== undefined && (
        <button
          type="button"
          className="inline-flex min-h-7 items-center gap-2 rounded-m px-2 font-medium underline underline-offset-[0.2em] outline-on-ink hover:decoration-2"
          onClick={() => {
            message.undo?.();
            onClose();
          }}
        >
          Undo <Kbd>Z</Kbd>
        </button>
      )}
      <button
        type="button"
        aria-label="Close this message"
        className="inline-flex size-7 items-center justify-center rounded-m outline-on-ink"
        onClick={onClose}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
