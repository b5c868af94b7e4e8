import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import type { LackKind } from '#lib/core/evidence/compare/comparison.ts';
import { ACTS } from './pairs/acts.ts';
import { MATTERS } from './pairs/matters.ts';
import { SPEAKERS, type SpeakerCase } from './pairs/speakers.ts';
import { claimOf, claimSide, passageSide } from './sides.ts';

function lacksOf({ language, copy, publisher, text, quote }: SpeakerCase): readonly LackKind[] {
  const [claim] = extract(copy, { language }).claims;
  const start = text.indexOf(quote);
  if (claim === undefined || start < 0) throw new Error(`no claim or no quote: ${copy}`);
  return compareEvidence(
    claimOf(claim, { copy, language }),
    passageSide(text, {
      language,
      quote: { start, end: start + quote.length },
      publisher: { name: publisher, aliases: [] },
      stance: 'attributes',
    }),
  ).missing.map(({ kind }) => kind);
}

describe('a speaker', () => {
  it.each(SPEAKERS.lacking)('is lacking: $copy — $text', (one) => {
    expect(lacksOf(one)).toContain('speaker');
  });

  it.each(SPEAKERS.shown)('is shown: $copy — $text', (one) => {
    expect(lacksOf(one)).not.toContain('speaker');
  });

  it('is asked for only where the passage is to show who said it', () => {
    const [claim] = extract('Mayor Ida Lund said the Pell bridge is safe.', { language: 'en' }).claims;
    if (claim === undefined) throw new Error('no claim');
    const side = claimOf(claim, { copy: 'Mayor Ida Lund said the Pell bridge is safe.', language: 'en' });
    expect(compareEvidence(side, passageSide('The Pell bridge is safe.')).missing).toEqual([]);
  });
});

describe('an act', () => {
  it.each(ACTS.lacking)('is lacking: $copy — $text', (one) => {
    expect(lacksOf(one)).toContain('act');
  });

  it.each(ACTS.shown)('is shown: $copy — $text', (one) => {
    expect(lacksOf(one)).not.toContain('act');
    expect(lacksOf(one)).not.toContain('matter');
  });
});

describe('another matter', () => {
  const lacks = ({ language, claim, passage }: (typeof MATTERS.differ)[number]) =>
    compareEvidence(claimSide(claim, { language }), passageSide(passage, { language })).missing.map(({ kind }) => kind);

  it.each(MATTERS.differ)('is noticed: $claim — $passage', (pair) => {
    expect(lacks(pair)).toContain('matter');
  });

  it.each(MATTERS.same)('is none: $claim — $passage', (pair) => {
    expect(lacks(pair)).not.toContain('matter');
  });

  it.each([
    [
      'en',
      'Nine barges sank off Marle on Monday.',
      'Nine barges sank off Marle on Monday.',
      'A pool was opened in the park.',
      true,
    ],
    [
      'ro',
      'Nouă barje s-au scufundat la Marle.',
      'Nouă barje s-au scufundat la Marle.',
      'Vremea se răcește de luni.',
      true,
    ],
    ['en', 'Fog closed the harbour of Marle.', 'Fog lay over Marle.', 'That shut its harbour.', false],
    ['en', 'Nine barges sank off Marle.', 'Nine barges were off Marle.', 'They sank within the hour.', false],
  ] as const)(
    'beside the right sentence is still another matter (%s): %s — %s',
    (language, claim, before, quote, is) => {
      const text = `${before} ${quote} More is expected.`;
      const start = text.indexOf(quote);
      const span = { start, end: start + quote.length };
      const { missing } = compareEvidence(claimSide(claim, { language }), passageSide(text, { language, quote: span }));
      expect(missing.some(({ kind }) => kind === 'matter')).toBe(is);
    },
  );
});
