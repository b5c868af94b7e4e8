import type { BlockKind, Extraction, Sentence } from '#lib/core/claims/extraction.ts';
import type { DroppedClaim, Preview, PreviewClaim } from '#lib/core/claims/preview-edits.ts';

export type SentenceView = Sentence & {
  readonly kind: BlockKind;
  readonly claims: readonly NumberedClaim[];
  readonly dropped: readonly DroppedClaim[];
  /** Why no claim stands for it; null where one does. */
  readonly reason: string | null;
};
export type NumberedClaim = PreviewClaim & { readonly number: number; readonly next: PreviewClaim | undefined };

/** Each sentence with what stands for it, in the order of the copy. */
export function sentencesOf({ article, uncovered }: Extraction, preview: Preview): readonly SentenceView[] {
  const kinds = new Map(article.blocks.map((block) => [block.id, block.kind]));
  const reasons = new Map(uncovered.map(({ sentence, reason }) => [sentence, reason]));
  const numbered = preview.claims.map((claim, index) => ({
    ...claim,
    number: index + 1,
    next: preview.claims[index + 1],
  }));
  const claims = Map.groupBy(numbered, (claim) => claim.sentence);
  const dropped = Map.groupBy(preview.dropped, (claim) => claim.sentence);
  return article.sentences.map((sentence) => ({
    ...sentence,
    kind: kinds.get(sentence.block) ?? 'paragraph',
    claims: claims.get(sentence.id) ?? [],
    dropped: dropped.get(sentence.id) ?? [],
    reason: claims.has(sentence.id) || dropped.has(sentence.id) ? null : (reasons.get(sentence.id) ?? null),
  }));
}
