import type { Block, Sentence } from '#lib/core/claims/extraction.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState } from '#lib/core/verdicts/codes.ts';

/** What readers see first, and often alone. */
export type ProminentPart = {
  readonly part: PartName;
  /** How many claims stand in it; none: it asserts nothing that was taken for a claim. */
  readonly claims: number;
  /** Those of them that are not final. */
  readonly open: readonly ClaimId[];
};

const PARTS = ['headline', 'deck', 'lead', 'captions'] as const;
type PartName = (typeof PARTS)[number];

type Facts = {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly {
    readonly id: ClaimId;
    readonly sentence: string;
    readonly spans: readonly Span[];
    readonly state: ClaimState;
  }[];
};

/** Headline, deck, lead and captions, as far as the copy has them. */
export function prominence({ blocks, sentences, claims }: Facts): readonly ProminentPart[] {
  const lead = blocks.find((block) => block.kind === 'paragraph')?.id;
  const blockOf = new Map(sentences.map((sentence) => [sentence.id, sentence.block]));
  return PARTS.flatMap((part) => {
    const here = blocks.filter((block) => (part === 'lead' ? block.id === lead : block.kind === KINDS[part]));
    if (here.length === 0) return [];
    // A claim merged from several sentences stands in each of them.
    const inside = claims.filter((claim) =>
      here.some(
        (block) =>
          blockOf.get(claim.sentence) === block.id ||
          claim.spans.some((span) => span.start < block.end && block.start < span.end),
      ),
    );
    return [{ part, claims: inside.length, open: inside.filter(({ state }) => state !== 'final').map(({ id }) => id) }];
  });
}

const KINDS: Readonly<Record<Exclude<PartName, 'lead'>, Block['kind']>> = {
  headline: 'title',
  deck: 'deck',
  captions: 'caption',
};

/** "Headline and lead are checked. Nothing in the captions was taken for a claim." Only for parts in order. */
export function prominenceWords(
  parts: readonly ProminentPart[],
  { titleInCopy }: { readonly titleInCopy: boolean },
): string {
  const checked = parts.filter((part) => part.claims > 0).map(({ part }) => part);
  const bare = parts.filter((part) => part.claims === 0).map(({ part }) => `the ${part}`);
  const is = checked.length === 1 && checked[0] !== 'captions' ? 'is' : 'are';
  const sentences = [
    ...(checked.length === 0 ? [] : [`${listed(checked)} ${is} checked.`]),
    ...(bare.length === 0 ? [] : [`nothing in ${listed(bare)} was taken for a claim.`]),
    ...(titleInCopy ? [] : ['the title of the article is not in the copy, so it was not checked.']),
  ];
  return sentences.length === 0 ? 'The copy has no headline, lead or captions.' : sentences.map(capital).join(' ');
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
