import type { ReadCapture } from '#lib/core/sources/origin-ground.ts';
import { readCapture, type CaptureReading } from '#lib/core/sources/read-capture.ts';
import { recentlyUsed } from './recently-used.ts';

/** Reads a capture once for as long as it is remembered: the same text is always read the same. See `readAhead`. */
export const keptReading: ReadCapture = ({ text }) => kept.get(text) ?? keepReading(readCapture(text));

export const keepReading = (reading: CaptureReading): CaptureReading =>
  kept.put(reading.text, reading, reading.text.length);

export const isReadingKept = (text: string): boolean => kept.get(text) !== undefined;

/** In UTF-16 units of what was read; a reading takes several times the memory of its text. */
const KEPT = 8_000_000;
const kept = recentlyUsed<CaptureReading>(KEPT);
