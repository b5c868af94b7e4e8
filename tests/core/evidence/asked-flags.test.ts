import { describe, expect, it } from 'vitest';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import { blockingLacks } from '#lib/core/evidence/compare/comparison.ts';
import { claimSide, passageSide } from './compare/sides.ts';

const quoting = (text: string, quote: string, language: string) => claimSide(text, { quotes: [quote], language });

describe('a translated quotation', () => {
  const given = [
    {
      claim: quoting('Minister Lund called the flood “a lesson for us all”.', 'a lesson for us all', 'en'),
      passage: { text: 'Ministrul Lund a numit inundația „o lecție pentru noi toți”.', language: 'ro' },
    },
    {
      claim: quoting('Ministrul Lund a numit inundația „o lecție pentru noi toți”.', 'o lecție pentru noi toți', 'ro'),
      passage: { text: 'Minister Lund called the flood “a lesson for us all”.', language: 'en' },
    },
  ];

  it.each(given)('is asked about, and keeps nothing from counting: $passage.language', ({ claim, passage }) => {
    const { text, language } = passage;
    const comparison = compareEvidence(claim, passageSide(text, { language, stance: 'attributes' }));
    expect(comparison.differs).toEqual([]);
    expect(blockingLacks(comparison)).toEqual([]);
    expect(askedBy('attributes', comparison)).toMatchObject([
      { kind: 'quote', words: expect.stringContaining('original words') as string },
    ]);
    expect(askedBy('context', comparison)).toEqual([]);
  });

  it('is not asked about where the passage has the words themselves', () => {
    const claim = quoting('Minister Lund called the flood “a lesson for us all”.', 'a lesson for us all', 'en');
    const text = 'Ministrul Lund a numit inundația, în engleză, „a lesson for us all”.';
    expect(askedBy('attributes', compareEvidence(claim, passageSide(text, { language: 'ro' })))).toEqual([]);
  });
});
