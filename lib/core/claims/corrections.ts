import type { ClaimId } from '#lib/core/ids.ts';
import type { AttributedSource, Attribution, ExtractedClaim, TextSpan } from './extraction.ts';

/** What a person did to what the engine gave. */
export const CORRECTION_KINDS = ['edit', 'split', 'merge', 'drop', 'restore', 'add', 'attribute'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * A correction is a labelled example: the claims that were given (none for one that nobody had seen) and those that a
 * person made of them (none for one that was dropped). This is one of either. Offsets are into the text of the article's
 * version; `id` is null where the preview of an import made and unmade the claim before it was stored.
 */
export type CorrectedClaim = Omit<ExtractedClaim, 'id' | 'attributions' | 'dates'> & {
  readonly id: ClaimId | null;
  readonly madeBy: 'engine' | 'person';
  readonly attributions: readonly CorrectedLink[];
};

/** A link as a person corrects it: its words, and not what the engine tells of the source besides. */
export type CorrectedLink = Omit<Attribution, 'source' | 'channel'> & {
  readonly source: (TextSpan & Pick<AttributedSource, 'name' | 'anonymous'>) | null;
  readonly rule: string | null;
};

export const correctedLink = (
  { source, cue, content, directness, act }: Omit<CorrectedLink, 'rule'>,
  rule: string | null,
): CorrectedLink => ({
  source: source && {
    text: source.text,
    start: source.start,
    end: source.end,
    name: source.name,
    anonymous: source.anonymous,
  },
  cue,
  content,
  directness,
  act,
  rule,
});
