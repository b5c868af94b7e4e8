'use client';

import { useSyncExternalStore } from 'react';

/** A moment in the reader's own zone: the time of day where it is today, else the date too. The server sends UTC. */
export function Moment({ at, dated = false }: { at: number; dated?: boolean }) {
  const isHere = useSyncExternalStore(neverChanges, yes, no);
  return <time dateTime={new Date(at).toISOString()}>{isHere ? local(at, dated) : utc(at, dated)}</time>;
}

const neverChanges = () => () => undefined;
const yes = () => true;
const no = () => false;

function utc(at: number, dated: boolean): string {
  const iso = new Date(at).toISOString();
  return dated ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(11, 16);
}

function local(at: number, dated: boolean): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const isToday = date.toDateString() === new Date().toDateString();
  if (isToday && !dated) return time;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${time}`;
}
