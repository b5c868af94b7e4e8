import type { CaptureId, EvidenceId, SourceId } from '#lib/core/ids.ts';
import type { FoldReason } from '#lib/core/sources/folds.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';

/** An item of evidence on its origin: why it rests on it, and the words in its capture that show it. */
export type RestingItem = {
  readonly id: EvidenceId;
  readonly captureId: CaptureId;
  /** A person confirmed this very origin, or gave it. */
  readonly confirmed: boolean;
  readonly why: FoldReason;
  readonly words: string;
  readonly credit: Span | null;
  readonly isPublisher: boolean;
  /** From our own outlet or its owner's, or had from it: it does not count. */
  readonly own: boolean;
};

export type OriginFold = {
  readonly first: CaptureId;
  readonly second: CaptureId;
  readonly reason: FoldReason;
  readonly words: string;
  readonly inFirst: Span | null;
  readonly inSecond: Span | null;
};

/** `own`: nothing that rests on it is independent of our own outlet. `circular`: it lies in a loop and counts for nothing. */
export type ComputedOrigin = {
  readonly key: string;
  readonly name: string;
  /** What else it is called in the captures: "the premier’s office". */
  readonly also: readonly string[];
  readonly sourceId: SourceId | null;
  readonly kind: SourceKind | null;
  readonly anonymous: string | null;
  readonly own: boolean;
  readonly circular: boolean;
  readonly items: readonly RestingItem[];
  readonly folds: readonly OriginFold[];
  /** The origin's own text, where it is captured. */
  readonly captured: CaptureId | null;
};

export type OriginCircle = {
  readonly names: readonly string[];
  readonly words: string;
  readonly items: readonly EvidenceId[];
};
