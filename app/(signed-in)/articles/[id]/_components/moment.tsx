'use client';

import { useZone } from '#app/_ui/zone.tsx';
import { dayIn, timeIn } from '#lib/core/time/zone.ts';
import { useToday } from './today.ts';

/** A moment by the newsroom's clocks: the time of day where it is today, else the date too. */
export function Moment({ at, dated = false }: { at: number; dated?: boolean }) {
  const zone = useZone();
  const today = useToday(zone);
  const day = dayIn(zone, at);
  const isToday = day === today && !dated;
  return <time dateTime={new Date(at).toISOString()}>{`${isToday ? '' : `${day} `}${timeIn(zone, at)}`}</time>;
}
