'use client';

import { diffWordsWithSpace } from 'diff';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { Code } from '#lib/core/verdicts/codes.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { nameIn } from './desk-words.ts';
import { Moment } from './moment.tsx';

/** A refused save shows both versions. Nothing typed is lost, whichever way out is taken. */
export function ConflictDialog() {
  const conflict = useDesk((state) => state.conflict);
  const { continueFromTheirs, keepTheirs } = useDeskActions();
  const [copied, setCopied] = useState(false);
  if (conflict === null) return null;
  const { mine, theirs } = conflict;
  const { verdict, people, history } = theirs;
  const last = history[0];
  const who = nameIn(people, verdict?.by ?? last?.by) ?? 'Somebody else';
  const at = verdict?.at ?? last?.at ?? null;
  const title = verdict
    ? `${who} saved this claim while you were writing`
    : `${who} changed this claim while you were writing`;
  const theirText = verdict ? verdict.rationale : (last?.words ?? '');
  return (
    <Dialog
      open
      onClose={continueFromTheirs}
      title={title}
      actions={
        <>
          <Button look="ink" onClick={continueFromTheirs}>
            Continue from theirs with my text
          </Button>
          <Button onClick={keepTheirs}>Keep theirs</Button>
          <Button
            look="bare"
            onClick={() =>
              void navigator.clipboard.writeText(mine.rationale).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {copied ? 'Copied' : 'Copy mine'}
          </Button>
        </>
      }
    >
      <div className="grid md:grid-cols-2">
        <Side name="Mine" note="not saved" code={mine.code} text={mine.rationale} other={theirText} />
        <Side
          name="Theirs"
          note={at === null ? null : <Moment at={at} />}
          code={verdict?.code ?? null}
          text={theirText}
          other={mine.rationale}
          className="border-hair-strong max-md:mt-3 max-md:border-t max-md:pt-3 md:border-l md:pl-4"
        />
      </div>
    </Dialog>
  );
}

function Side({
  name,
  note,
  code,
  text,
  other,
  className = 'md:pr-4',
}: {
  name: string;
  note: React.ReactNode;
  code: Code | null;
  text: string;
  other: string;
  className?: string;
}) {
  const parts = diffWordsWithSpace(other, text).filter((part) => !part.removed);
  return (
    <section aria-label={name} className={`grid min-w-0 content-start gap-1 ${className}`}>
      <p>
        <b>{name}</b> <span className="text-ink-3">{note}</span>
      </p>
      <p>
        <VerdictMark code={code} {...(code === null ? { word: 'No verdict' } : {})} />
      </p>
      <p className="text-m wrap-anywhere whitespace-pre-wrap">
        {text === '' && <span className="text-ink-3">No rationale</span>}
        {parts.map((part, index) =>
          part.added && other !== '' ? (
            <ins key={index} className="font-semibold underline decoration-current underline-offset-[0.2em]">
              {part.value}
            </ins>
          ) : (
            <span key={index}>{part.value}</span>
          ),
        )}
      </p>
    </section>
  );
}
