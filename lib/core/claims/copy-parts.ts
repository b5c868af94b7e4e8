import { claimsByBlock, firstEndingAfter } from '#lib/core/claims/claims-by-block.ts';
import type { Block, Sentence } from '#lib/core/claims/extraction.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';

type Placed<Id extends string> = { readonly id: Id; readonly sentence: string; readonly spans: readonly Span[] };

/** A stretch of the copy that is sent, read and shown at once. The parts of a copy follow each other without a gap. */
export type CopyPart<Id extends string = ClaimId> = Span & {
  /** Those that begin here. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** All that have words here: one with words in two parts is in both. */
  readonly claims: readonly Id[];
};

export type CopyParts<Id extends string = ClaimId> = {
  readonly parts: readonly CopyPart<Id>[];
  /** For each claim the part in which its first words stand. */
  readonly partOf: ReadonlyMap<Id, number>;
};

/**
 * Cuts a copy into parts of a bounded size. One that is short is a single part, with its blocks as they are. A block
 * that is too long for a part (some texts are one paragraph) goes on in further blocks, cut where a sentence begins.
 */
export function copyParts<Id extends string>(
  {
    text,
    blocks,
    sentences,
  }: { readonly text: string; readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] },
  claims: readonly Placed<Id>[],
  limits: PartLimits = DESK,
): CopyParts<Id> {
  if (claims.length <= limits.whole.claims && text.length <= limits.whole.text) {
    const whole = { start: 0, end: text.length, blocks, sentences, claims: claims.map(({ id }) => id) };
    return { parts: [whole], partOf: new Map(claims.map(({ id }) => [id, 0])) };
  }
  const pieces = blocks.flatMap((block) => shortened(block, sentences));
  const claimsIn = claimsByBlock(pieces, withWords(claims, sentences));
  const cuts = cutsOf(pieces, claimsIn, limits.full);
  const starts = cuts.map((from, part) => (part === 0 ? 0 : (pieces[from]?.start ?? text.length)));
  const parts = cuts.map((from, part): CopyPart<Id> => {
    const to = cuts[part + 1] ?? pieces.length;
    const [start, end] = [starts[part] ?? 0, starts[part + 1] ?? text.length];
    return {
      start,
      end,
      blocks: pieces.slice(from, to),
      sentences: sentences.slice(firstFrom(sentences, start), firstFrom(sentences, end)),
      claims: [...new Set(claimsIn.slice(from, to).flatMap((inBlock) => inBlock.map(({ id }) => id)))],
    };
  });
  return { parts, partOf: homes(parts, withWords(claims, sentences)) };
}

export type PartLimits = {
  /** Up to here a story is one part: so many claims and UTF-16 units. */
  readonly whole: { readonly claims: number; readonly text: number };
  /** A part is full with so many. */
  readonly full: { readonly claims: number; readonly text: number; readonly blocks: number };
};

/** A few screens. */
const DESK: PartLimits = {
  whole: { claims: 120, text: 60_000 },
  full: { claims: 60, text: 12_000, blocks: 120 },
};
/** In UTF-16 units. */
const LONGEST_BLOCK = 3_000;

function shortened(block: Block, sentences: readonly Sentence[]): readonly Block[] {
  if (block.end - block.start <= LONGEST_BLOCK) return [block];
  const starts = [block.start];
  for (let at = firstFrom(sentences, block.start); at < sentences.length; at += 1) {
    const [here, next] = [sentences[at], sentences[at + 1]];
    if (here === undefined || here.start >= block.end) break;
    const since = starts.at(-1) ?? block.start;
    const goesTo = Math.min(next?.start ?? block.end, block.end);
    if (here.start > since && goesTo - since > LONGEST_BLOCK) starts.push(here.start);
  }
  return starts.map((start, n) => ({
    ...block,
    id: n === 0 ? block.id : `${block.id}.${String(n)}`,
    start,
    end: starts[n + 1] ?? block.end,
  }));
}

/** A claim without words of its own stands at its sentence. */
function withWords<Id extends string>(
  claims: readonly Placed<Id>[],
  sentences: readonly Sentence[],
): readonly Placed<Id>[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return claims.map((claim) => {
    const sentence = byId.get(claim.sentence);
    return claim.spans.length > 0 || sentence === undefined ? claim : { ...claim, spans: [sentence] };
  });
}

/** The blocks at which parts begin. */
function cutsOf(
  pieces: readonly Block[],
  claimsIn: readonly (readonly Placed<string>[])[],
  full: PartLimits['full'],
): readonly number[] {
  const cuts = [0];
  let inPart = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    const from = cuts.at(-1) ?? 0;
    const own = (claimsIn[at] ?? []).map(({ id }) => id);
    const fresh = own.filter((id) => !inPart.has(id)).length;
    const isFull =
      inPart.size + fresh > full.claims ||
      piece.end - (pieces[from]?.start ?? 0) > full.text ||
      at - from >= full.blocks;
    if (at > from && isFull) {
      cuts.push(at);
      inPart = new Set();
    }
    for (const id of own) inPart.add(id);
  }
  return cuts;
}

function homes<Id extends string>(parts: readonly Span[], claims: readonly Placed<Id>[]): ReadonlyMap<Id, number> {
  return new Map(
    claims.map(({ id, spans }) => {
      const first = spans.length === 0 ? 0 : Math.min(...spans.map((span) => span.start));
      return [id, Math.min(firstEndingAfter(parts, first), parts.length - 1)];
    }),
  );
}

/** Of what is in the order of the text, the place of the first that begins at the offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
