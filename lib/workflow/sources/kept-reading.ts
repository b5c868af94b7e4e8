import type { ReadCapture } from '#lib/core/sources/origin-ground.ts';
import { readCapture, type CaptureReading } from '#lib/core/sources/read-capture.ts';
import { recentlyUsed } from './recently-used.ts';

/** Reads a capture once for as long as it is remembered: the same text is always read the same. */
export const keptReading: ReadCapture = ({ text }) => {
  const known = kept.get(text);
  return known ?? kept.put(text, readCapture(text), text.length);
};

/** In UTF-16 units of what was read; a reading takes several times the memory of its text. */
const KEPT = 8_000_000;
const kept = recentlyUsed<CaptureReading>(KEPT);
