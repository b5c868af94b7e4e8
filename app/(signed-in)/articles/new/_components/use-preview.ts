'use client';

import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { extract } from '#lib/core/claims/extract.ts';
import type { Extraction } from '#lib/core/claims/extraction.ts';
import { tooMuch } from '#lib/core/claims/limits.ts';
import { applyEdits, type Preview, type PreviewEdit } from '#lib/core/claims/preview-edits.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { readApart } from './read-apart.ts';

export type PreviewState = {
  readonly run: Extraction;
  readonly preview: Preview;
  /** How far the preview is with the text of this moment. */
  readonly reading: Reading;
  readonly edit: (edit: PreviewEdit) => void;
  /** Takes one edit out; those that built on it fall away if they no longer fit. */
  readonly takeBack: (edit: PreviewEdit) => void;
  readonly undo: (() => void) | null;
  readonly typed: (text: string) => void;
  /** Takes the text apart now, however long it is. */
  readonly read: (text: string) => void;
  readonly cancel: () => void;
  /** The edits for this text: those that fit it, as far as that can be told without making anybody wait. */
  readonly editsFor: (text: string) => readonly PreviewEdit[];
};

export type Reading =
  | { readonly state: 'done' }
  /** Longer than is taken apart while typing. */
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  /** Why there is no preview of it, in words. */
  | { readonly state: 'refused'; readonly words: string };

/** Up to this the page itself takes a text apart, in less time than anybody notices. In UTF-16 units, like the next. */
const AT_ONCE = 10_000;
/** Up to this a text is taken apart as it is typed; a longer one when asked for. */
const AS_ONE_TYPES = 200_000;
/** How long typing must pause first: longer where taking the text apart takes longer. In milliseconds. */
const pauseFor = (text: string) => 200 + text.length / 100;

const FAILED = 'The preview of this text could not be made. You can import it all the same.';

/** The claims of the text as it is typed, with a person's edits laid over them. */
export function usePreview(initial: string): PreviewState {
  // This runs on the server too, which takes nothing long apart while it makes a page.
  const [run, setRun] = useState(() => extract(initial.length <= AT_ONCE ? initial : ''));
  const [reading, setReading] = useState<Reading>({ state: initial.length <= AT_ONCE ? 'done' : 'waiting' });
  const [edits, setEdits] = useState<readonly PreviewEdit[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const job = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    job.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);
  const preview = useMemo(() => applyEdits(run.text, run.claims, edits), [run, edits]);

  const read = useCallback(
    (text: string) => {
      stop();
      const show = (next: Extraction) =>
        startTransition(() => {
          setRun(next);
          setReading({ state: 'done' });
        });
      if (text.length <= AT_ONCE) {
        show(extract(text));
        return;
      }
      const { signal } = (job.current = new AbortController());
      setReading({ state: 'reading' });
      readApart(text, signal).then(
        (found) => {
          if (signal.aborted) return;
          if (found.ok) show(found.value);
          else setReading({ state: 'refused', words: tooMuch(found.error).message });
        },
        () => {
          if (!signal.aborted) setReading({ state: 'refused', words: FAILED });
        },
      );
    },
    [stop],
  );
  const typed = useCallback(
    (next: string) => {
      stop();
      if (next.length > AS_ONE_TYPES) setReading({ state: 'waiting' });
      else timer.current = setTimeout(() => read(next), pauseFor(next));
    },
    [read, stop],
  );
  return {
    run,
    preview,
    reading,
    edit: (edit) => setEdits([...edits, edit]),
    takeBack: (edit) => setEdits(edits.filter((one) => !sameEdit(one, edit))),
    undo: edits.length === 0 ? null : () => setEdits(edits.slice(0, -1)),
    typed,
    read,
    cancel: () => {
      stop();
      setReading({ state: 'waiting' });
    },
    editsFor: (text) => {
      if (edits.length === 0) return edits;
      if (normalise(text).text === run.text) return preview.applied;
      // What does not fit any more is then found, and told, where the text is taken apart anyway.
      if (text.length > AT_ONCE) return edits;
      const fresh = extract(text);
      return applyEdits(fresh.text, fresh.claims, edits).applied;
    },
  };
}

/** An edit that was applied carries the claim's id of this run; its words tell it from others. */
const sameEdit = (one: PreviewEdit, other: PreviewEdit) => one.do === other.do && one.was === other.was;
