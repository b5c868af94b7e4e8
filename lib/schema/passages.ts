import type { CaptureId, SourceId } from '#lib/core/ids.ts';

/** The passages of all captures of a story that may bear on one claim, by source, best first. An offer, no finding. */
export type PassagesView = {
  /** How many captures were looked through: none is another thing than nothing in any of them. */
  readonly captureCount: number;
  readonly sources: readonly PassageSource[];
};

export type PassageSource = {
  readonly sourceId: SourceId;
  readonly source: string;
  /** All passages of the source that may bear on the claim; `passages` holds the best of them. */
  readonly count: number;
  readonly passages: readonly Passage[];
};

/** A sentence of a capture, in UTF-16 units of its text. */
export type Passage = {
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much of the claim's words it has, in [0,1]. */
  readonly shared: number;
};
