import type { Stance } from '#lib/core/evidence/stance.ts';
import type { ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';

/** One opened capture, and what it does for the article from which it was opened. */
export type CaptureView = {
  readonly capture: CaptureSummary;
  /** Normalised and immutable; spans point into it in UTF-16 units. */
  readonly text: string;
  readonly finalUrl: string | null;
  readonly mediaType: string;
  /** For stepping by the keyboard. */
  readonly sentences: readonly Span[];
  /** Quotes pinned here that this person may see, in the order of the text; spans may overlap. */
  readonly pins: readonly Pin[];
  /** Claims of the article whose chain names this capture's source, and claims with a pin here: in copy order. */
  readonly claims: readonly {
    readonly claimId: ClaimId;
    readonly ordinal: number;
    readonly text: string;
    readonly credits: boolean;
    readonly pinned: boolean;
  }[];
  /** For each claim, the sentences that may bear on it, best first, as places in `sentences`; claims without any are left out. */
  readonly near: Readonly<Record<ClaimId, readonly number[]>>;
  readonly people: Readonly<Record<UserId, string>>;
};

export type Pin = {
  readonly evidenceId: EvidenceId;
  readonly claimId: ClaimId;
  readonly ordinal: number;
  readonly stance: Stance;
  /** null for `silent`, which is a finding on the whole capture. */
  readonly span: Span | null;
  readonly mine: boolean;
};
