import { blockingLacks, type Comparison, type Words } from '#lib/core/evidence/compare/comparison.ts';
import type { FlagKind } from '#lib/core/evidence/flag-kinds.ts';
import type { Stance } from '#lib/core/evidence/stance.ts';

/** A question that reading a passage against its claim asks, until somebody answers it or the claim says otherwise. */
export type Asked = {
  readonly kind: FlagKind;
  /** As a sentence. */
  readonly words: string;
  readonly claim: Words | null;
  readonly passage: Words | null;
};

/**
 * What keeps an item from carrying anything until it is answered: whatever differs, and a passage without the speaker,
 * the act or the matter. A translated quotation is asked about too, and does not keep it. A contradiction is there to
 * differ, and context carries nothing.
 */
export function askedBy(stance: Stance, comparison: Comparison | null): readonly Asked[] {
  if (comparison === null || (stance !== 'supports' && stance !== 'attributes')) return [];
  return [
    ...comparison.differs.map(({ kind, words, claim, passage }) => ({ kind, words, claim, passage })),
    ...blockingLacks(comparison).map(({ kind, words, claim }) => ({
      kind,
      words,
      claim,
      passage: null,
    })),
    // only whoever reads both languages can tell whether a translated quotation is right
    ...comparison.missing
      .filter(({ kind }) => kind === 'original')
      .map(({ words, claim }) => ({ kind: 'quote' as const, words, claim, passage: null })),
  ];
}

type Question = Pick<Asked, 'kind' | 'words'>;
type Kept = Question & { readonly id: string; readonly answeredAt: number | null };

/** Whether the reviewer saw all that is asked now and keeps the stance. Nothing asked needs no tick. */
export const isTicked = (flags: readonly Kept[], asked: readonly Question[]): boolean =>
  asked.length > 0 && asked.every((one) => flags.some((flag) => isSameQuestion(flag, one) && flag.answeredAt !== null));

/** What becomes of an item's flags when it is compared anew: an answer stands as long as its question is asked. */
export function reconcileFlags(
  flags: readonly Kept[],
  asked: readonly Asked[],
): { readonly gone: readonly string[]; readonly made: readonly Asked[] } {
  return {
    gone: flags.filter((flag) => !asked.some((one) => isSameQuestion(flag, one))).map((flag) => flag.id),
    made: asked.filter((one) => !flags.some((flag) => isSameQuestion(flag, one))),
  };
}

const isSameQuestion = (a: Question, b: Question): boolean => a.kind === b.kind && a.words === b.words;
