'use client';

import { createContext, use, type ReactNode } from 'react';
import { momentIn } from '#lib/core/time/zone.ts';

const Zone = createContext('UTC');

/** Gives the newsroom's time zone to all that is below. */
export function ZoneProvider({ zone, children }: { zone: string; children: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>;
}

/** The newsroom's time zone, an IANA name. */
export const useZone = () => use(Zone);

/** A moment by the newsroom's clocks, with its distance from UTC: "2026-03-09 14:00 UTC+2". */
export function When({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{momentIn(useZone(), at)}</time>;
}
