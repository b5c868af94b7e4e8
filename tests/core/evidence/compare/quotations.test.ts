import { describe, expect, it } from 'vitest';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import { claimSide, passageSide } from './sides.ts';

describe('a misquote', () => {
  it.each([
    [
      'one word is another',
      ['Lund called it “a sad chapter of waste and greed”.', 'a sad chapter of waste and greed', 'greed'],
      ['On Monday Minister Lund called it “a sad chapter of waste and haste” and left.', 'haste'],
    ],
    [
      'a word was left out without a mark',
      ['Lund said: “We will mend every boat.”', 'We will mend every boat.', 'every'],
      ['Lund said: “We will mend every single boat.” The mayor agreed.', 'every single'],
    ],
    [
      'the quotation has no word in common',
      ['Lund called it “careless”.', 'careless', 'careless'],
      ['On Monday Minister Lund called it “reckless” and left.', 'reckless'],
    ],
    [
      'the passage quotes nothing',
      ['Lund said: “We will mend every boat.”', 'We will mend every boat.', 'every'],
      ['Lund told us on Monday we will mend each boat of the harbour.', 'each'],
    ],
    [
      'in Romanian',
      ['Lund a spus că a fost „o zi neagră pentru port”.', 'o zi neagră pentru port', 'neagră'],
      ['Ministrul Lund a vorbit luni despre „o zi grea pentru port”.', 'grea'],
    ],
  ] as const)('is shown in the words that differ: %s', (_, [claim, quote, mine], [passage, theirs]) => {
    const { differs } = compareEvidence(claimSide(claim, { quotes: [quote] }), passageSide(passage));
    const found = differs.find(({ kind }) => kind === 'quote');
    expect([found?.claim.text, found?.passage.text]).toEqual([mine, theirs]);
    expect(claim.slice(found?.claim.start, found?.claim.end)).toBe(mine);
    expect(passage.slice(found?.passage.start, found?.passage.end)).toBe(theirs);
  });
});
