import type { Stance } from '#lib/core/evidence/stance.ts';
import type { CaptureId } from '#lib/core/ids.ts';

export type Pin = {
  readonly captureId: CaptureId;
  readonly stance: Stance;
  readonly start: number | null;
  readonly end: number | null;
  /** For a finding of silence: what was looked for. */
  readonly terms: string | null;
};

/** Whether two pins on one claim are the same: the same words of the same capture with the same stance. */
export const isSamePin = (a: Pin, b: Pin): boolean =>
  a.captureId === b.captureId &&
  a.stance === b.stance &&
  a.start === b.start &&
  a.end === b.end &&
  (a.stance !== 'silent' || a.terms === b.terms);
