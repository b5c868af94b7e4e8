'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import type { Refused } from './desk-world.ts';

/**
 * A dialog with one form: sends, says why it was refused and keeps what was typed, closes when it went through.
 * Ctrl or Cmd with Enter sends from any field.
 */
export function FormDialog({
  title,
  send,
  onSend,
  onClose,
  blocked = null,
  children,
}: {
  title: string;
  /** The word on the main button. */
  send: string;
  onSend: () => Promise<Refused | null>;
  onClose: () => void;
  /** Why it cannot be sent yet; null when it can. */
  blocked?: string | null;
  children: (problems: Readonly<{ [field: string]: string }>) => ReactNode;
}) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async () => {
    if (isSending || blocked !== null) return;
    setSending(true);
    const outcome = await onSend();
    setSending(false);
    if (outcome === null) onClose();
    else setRefused(outcome);
  };
  const fields = refused !== null && 'fields' in refused ? (refused.fields ?? {}) : {};
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void submit();
          }
        }}
      >
        {children(fields)}
        <p role="alert" className={refused === null ? 'sr-only' : 'font-semibold'}>
          {refused?.message}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" look="ink" aria-disabled={isSending || blocked !== null || undefined}>
            {isSending ? 'Saving' : send}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          {blocked !== null && <span className="text-ink-2">{blocked}</span>}
        </div>
      </form>
    </Dialog>
  );
}
