import { describe, expect, it } from 'vitest';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import type { DifferenceKind } from '#lib/core/evidence/compare/comparison.ts';
import { CERTAINTIES } from './pairs/certainties.ts';
import { DATES } from './pairs/dates.ts';
import { NAMES } from './pairs/names.ts';
import { NEGATIONS } from './pairs/negations.ts';
import { NUMBERS } from './pairs/numbers.ts';
import type { Pair, PairTable } from './pairs/pair.ts';
import { QUOTES } from './pairs/quotes.ts';
import { claimSide, passageSide } from './sides.ts';

const kindsOf = (pair: Pair & { readonly quote?: string }): readonly DifferenceKind[] => {
  const { language, claim, passage, copyOn = null, passageOn = null, quote } = pair;
  return compareEvidence(
    claimSide(claim, { language, publishedOn: copyOn, quotes: quote === undefined ? [] : [quote] }),
    passageSide(passage, { language, publishedOn: passageOn }),
  ).differs.map(({ kind }) => kind);
};

const TABLES: readonly (readonly [DifferenceKind, PairTable])[] = [
  ['number', NUMBERS],
  ['date', DATES],
  ['name', NAMES],
  ['negation', NEGATIONS],
  ['certainty', CERTAINTIES],
  ['quote', QUOTES],
];

describe.each(TABLES)('a difference in %s', (kind, { differ, same }) => {
  it.each(differ)('is found: $claim — $passage', (pair) => {
    expect(kindsOf(pair)).toContain(kind);
  });

  it.each(same)('is none: $claim — $passage', (pair) => {
    expect(kindsOf(pair)).toEqual([]);
  });

  it('has at least twenty pairs of each', () => {
    expect(Math.min(differ.length, same.length)).toBeGreaterThanOrEqual(20);
  });
});
