'use client';

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { extract } from '#lib/core/claims/extract.ts';
import type { Extraction } from '#lib/core/claims/extraction.ts';
import { applyEdits, type Preview, type PreviewEdit } from '#lib/core/claims/preview-edits.ts';

export type PreviewState = {
  readonly run: Extraction;
  readonly preview: Preview;
  readonly edit: (edit: PreviewEdit) => void;
  /** Takes one edit out; those that built on it fall away if they no longer fit. */
  readonly takeBack: (edit: PreviewEdit) => void;
  readonly undo: (() => void) | null;
  /** What was typed is longer than is taken apart while typing. */
  readonly waiting: boolean;
  readonly typed: (text: string) => void;
  /** Takes the text apart now. */
  readonly now: (text: string) => Preview;
};

/** Typing stays smooth up to this; a longer text is taken apart when asked for. In UTF-16 units. */
const AS_ONE_TYPES = 200_000;
/** How long typing must pause first: longer where taking the text apart takes longer. In milliseconds. */
const pauseFor = (text: string) => 200 + text.length / 100;

/** The claims of the text as it is typed, with a person's edits laid over them. */
export function usePreview(initial: string): PreviewState {
  const [text, setText] = useState(initial);
  const [waiting, setWaiting] = useState(false);
  const [edits, setEdits] = useState<readonly PreviewEdit[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const calm = useDeferredValue(text);
  const run = useMemo(() => extract(calm), [calm]);
  const preview = useMemo(() => applyEdits(run.text, run.claims, edits), [run, edits]);

  const typed = useCallback((next: string) => {
    clearTimeout(timer.current);
    setWaiting(next.length > AS_ONE_TYPES);
    if (next.length <= AS_ONE_TYPES) timer.current = setTimeout(() => setText(next), pauseFor(next));
  }, []);
  const now = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      setWaiting(false);
      setText(next);
      const fresh = extract(next);
      return applyEdits(fresh.text, fresh.claims, edits);
    },
    [edits],
  );
  return {
    run,
    preview,
    edit: (edit) => setEdits([...edits, edit]),
    takeBack: (edit) => setEdits(edits.filter((one) => !sameEdit(one, edit))),
    undo: edits.length === 0 ? null : () => setEdits(edits.slice(0, -1)),
    waiting,
    typed,
    now,
  };
}

/** An edit that was applied carries the claim's id of this run; its words tell it from others. */
const sameEdit = (one: PreviewEdit, other: PreviewEdit) => one.do === other.do && one.was === other.was;
