import { describe, expect, it } from 'vitest';
import { uncoveredSentences } from '#lib/core/claims/coverage.ts';

const SENTENCES = [0, 10, 20].map((start, index) => ({ id: `s${index + 1}`, block: 'b1', start, end: start + 9 }));
const nothing = { sentences: SENTENCES, claims: [], engine: [], dropped: [] };

describe('a sentence without a claim', () => {
  it('is listed with the reason of whoever dropped its claim, else with that of the engine', () => {
    const uncovered = uncoveredSentences({
      ...nothing,
      claims: [{ sentence: 's3', spans: [] }],
      engine: [
        { sentence: 's1', reason: 'heading' },
        { sentence: 's2', reason: 'no assertion' },
      ],
      dropped: [
        { sentence: 's2', reason: 'ran before' },
        { sentence: 's2', reason: 'a joke' },
      ],
    });
    expect(uncovered).toEqual([
      { sentence: 's1', reason: 'heading' },
      { sentence: 's2', reason: 'a joke' },
    ]);
  });

  it('has an empty reason where nobody gave one', () => {
    expect(uncoveredSentences(nothing).map((one) => one.reason)).toEqual(['', '', '']);
  });

  it('is covered by any claim whose words reach into it', () => {
    const claims = [{ sentence: 's1', spans: [{ start: 5, end: 12 }] }];
    expect(uncoveredSentences({ ...nothing, claims }).map((one) => one.sentence)).toEqual(['s3']);
  });
});
