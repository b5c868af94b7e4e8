import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25 } from '#lib/core/search/bm25.ts';

const split = (text: string) => text.split(' ').filter((word) => word !== '');

describe('BM25', () => {
  it('gives the figure of its formula', () => {
    // "b" stands in one of two texts, once, in a text of average length: ln(1 + (2 − 1 + .5) / (1 + .5)) = ln 2,
    // times 1 · 2.2 / (1 + 1.2 · (1 − .75 + .75 · 1)) = 1
    const [best] = bm25([
      ['a', 'b'],
      ['a', 'c'],
    ]).rank(['b']);
    expect(best).toEqual({ at: 0, score: expect.closeTo(Math.log(2), 10) });
  });

  it('prefers the rarer word, the word said more often, and the shorter text', () => {
    const texts = [
      'dam river town',
      'river town water',
      'river road town',
      'dam dam town',
      'river town fish boat net quay',
    ].map(split);
    const index = bm25(texts);
    expect(
      index
        .rank(['dam', 'river'])
        .map(({ at }) => at)
        .slice(0, 2)
        .toSorted(),
    ).toEqual([0, 3]);
    expect(index.rank(['dam']).map(({ at }) => at)).toEqual([3, 0]);
    expect(index.rank(['river']).at(-1)?.at).toBe(4);
  });

  it('leaves out what shares no word, and keeps level texts in their order', () => {
    expect(
      bm25([['a'], ['b'], ['a']])
        .rank(['a'])
        .map(({ at }) => at),
    ).toEqual([0, 2]);
    expect(bm25([['a']]).rank(['z'])).toEqual([]);
    expect(bm25([]).rank(['a'])).toEqual([]);
    expect(bm25([[]]).rank([])).toEqual([]);
  });

  it('adds a score up from the shares of the words, whatever texts and question', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 6 }),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
        (texts, question) => {
          const index = bm25(texts);
          for (const { at, score } of index.rank(question)) {
            expect(score).toBeGreaterThan(0);
            expect(index.shares(question, at).reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 10);
          }
        },
      ),
    );
  });
});
