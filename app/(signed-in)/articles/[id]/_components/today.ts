import { useSyncExternalStore } from 'react';
import { dayIn } from '#lib/core/time/zone.ts';

/** The newsroom's day. */
export function useToday(zone: string): string {
  const today = () => dayIn(zone, Date.now());
  return useSyncExternalStore(neverTells, today, today);
}

const neverTells = () => () => undefined;
