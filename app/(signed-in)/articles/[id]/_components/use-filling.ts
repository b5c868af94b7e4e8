'use client';

import { useEffect } from 'react';
import { useDesk, useDeskActions } from './desk-context.ts';
import type { DeskState } from './desk-state.ts';

/**
 * Reads the parts of a long story one after the other while nothing else is to do, those around the claim in hand first:
 * so that the browser's own search finds all of it, and every jump is at once.
 */
export function useFilling() {
  const missing = useDesk(nearestMissing);
  const { readPart } = useDeskActions();
  useEffect(() => {
    if (missing === null) return;
    const timer = setTimeout(() => void readPart(missing), BETWEEN_MS);
    return () => clearTimeout(timer);
  }, [missing, readPart]);
}

/** Leaves the server and the browser time for what somebody asks for. */
const BETWEEN_MS = 60;

function nearestMissing({ view, fresh, selectedId }: DeskState): number | null {
  if (fresh.size >= view.parts.length) return null;
  const here = view.lines.find((line) => line.id === selectedId)?.part ?? view.part;
  const missing = view.parts.flatMap((_, part) => (fresh.has(part) ? [] : [part]));
  return missing.reduce<number | null>(
    (nearest, part) => (nearest === null || Math.abs(part - here) < Math.abs(nearest - here) ? part : nearest),
    null,
  );
}
