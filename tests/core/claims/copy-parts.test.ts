import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyParts } from '#lib/core/claims/copy-parts.ts';
import { extract } from '#lib/core/claims/extract.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';

const story = (sentences: number, joint: string) => {
  const text = Array.from({ length: sentences }, (_, n) => `The council of Orvale paid ${n + 10} crowns.`).join(joint);
  const { article, claims } = extract(text);
  return {
    copy: { text, blocks: article.blocks, sentences: article.sentences },
    claims: claims.map(({ id, sentence, spans }) => ({ id: id as ClaimId, sentence, spans })),
  };
};
const touches = (part: Span, spans: readonly Span[]) => spans.some((s) => s.start < part.end && part.start < s.end);

describe('the parts of a copy', () => {
  it('are one where the copy is short, with its blocks as they are', () => {
    const { copy, claims } = story(40, '\n\n');
    const { parts, partOf } = copyParts(copy, claims);
    expect(parts).toEqual([
      {
        start: 0,
        end: copy.text.length,
        blocks: copy.blocks,
        sentences: copy.sentences,
        claims: claims.map((c) => c.id),
      },
    ]);
    expect(new Set(partOf.values())).toEqual(new Set([0]));
  });

  it.each([
    ['short paragraphs', '\n\n'],
    ['one paragraph', ' '],
  ])('follow each other without a gap and hold everything: %s', (_, joint) => {
    const { copy, claims } = story(900, joint);
    const { parts, partOf } = copyParts(copy, claims);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(({ start, end }) => copy.text.slice(start, end)).join('')).toBe(copy.text);
    expect(parts.flatMap((part) => part.sentences)).toEqual(copy.sentences);
    for (const [at, part] of parts.entries()) {
      expect(part.claims.length).toBeLessThanOrEqual(120);
      expect(part.end - part.start).toBeLessThan(20_000);
      expect(part.blocks.every((block) => block.start >= part.start && block.end <= part.end)).toBe(true);
      expect(new Set(part.claims)).toEqual(new Set(claims.filter((c) => touches(part, c.spans)).map((c) => c.id)));
      for (const claim of claims.filter(({ id }) => partOf.get(id) === at)) expect(part.claims).toContain(claim.id);
    }
  });

  it('cut no block that is not too long, and one that is only where a sentence begins', () => {
    const { copy, claims } = story(900, ' ');
    const starts = new Set(copy.sentences.map((sentence) => sentence.start));
    const blocks = copyParts(copy, claims).parts.flatMap((part) => part.blocks);
    expect(blocks.every((block) => starts.has(block.start))).toBe(true);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
    const apart = story(900, '\n\n');
    expect(copyParts(apart.copy, apart.claims).parts.flatMap((part) => part.blocks)).toEqual(apart.copy.blocks);
  });

  it('hold a claim with words in several of them in each', () => {
    const { copy, claims } = story(900, '\n\n');
    const wide = {
      id: 'wide' as ClaimId,
      sentence: 's1',
      spans: [copy.sentences[0], copy.sentences.at(-1)].flatMap((s) => s ?? []),
    };
    const { parts, partOf } = copyParts(copy, [...claims, wide]);
    expect(parts.flatMap((part, at) => (part.claims.includes(wide.id) ? [at] : []))).toEqual([0, parts.length - 1]);
    expect(partOf.get(wide.id)).toBe(0);
  });

  it('give every claim a part, wherever its words are said to be', () => {
    const { copy } = story(400, '\n\n');
    const spans = fc.array(
      fc
        .tuple(fc.nat(copy.text.length), fc.integer({ min: 1, max: 300 }))
        .map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(spans, { minLength: 130, maxLength: 150 }), (many) => {
        const claims = many.map((own, n) => ({ id: `c${n}` as ClaimId, sentence: 's1', spans: own }));
        const { parts, partOf } = copyParts(copy, claims);
        for (const { id } of claims) {
          const home = partOf.get(id) ?? -1;
          expect(home).toBeGreaterThanOrEqual(0);
          expect(home).toBeLessThan(parts.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
