import { describe, expect, it } from 'vitest';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import { blockingLacks, isClean } from '#lib/core/evidence/compare/comparison.ts';
import { claimSide, passageSide } from './sides.ts';

describe('a claim beside a passage', () => {
  it('differs in the day, each counted from where it was published', () => {
    const claim = claimSide('Rebels attacked the port of Zara on Saturday.', { publishedOn: '2026-03-09' });
    const passage = passageSide('On Sunday the rebels attacked the port of Zara.');
    expect(compareEvidence(claim, passage).differs).toEqual([
      {
        kind: 'date',
        claim: { text: 'Saturday', start: 36, end: 44 },
        passage: { text: 'Sunday', start: 3, end: 9 },
        words: 'copy: Saturday 7 March · passage: Sunday',
      },
    ]);
  });

  it('is the same where only the words are others', () => {
    const claim = claimSide('Tarnfoss Steel shut its mill in Brekke on Friday.');
    const passage = passageSide('On Friday Tarnfoss Steel closed down its mill in Brekke.');
    expect(compareEvidence(claim, passage)).toEqual({ differs: [], missing: [], quote: null });
  });

  it('is nothing to ask about where only a figure, a day or a name is missing', () => {
    const claim = claimSide('The landslide at Brekke destroyed 21 houses on Friday.');
    const comparison = compareEvidence(claim, passageSide('The landslide at Brekke destroyed houses.'));
    expect(comparison.missing.map(({ kind }) => kind)).toEqual(['number', 'date']);
    expect(blockingLacks(comparison)).toEqual([]);
    expect(isClean(comparison)).toBe(true);
  });
});
