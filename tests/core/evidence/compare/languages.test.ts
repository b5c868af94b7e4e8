import { describe, expect, it } from 'vitest';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import type { ClaimSide } from '#lib/core/evidence/compare/comparison.ts';
import { claimSide, passageSide } from './sides.ts';

const asked = (claim: string, passage: string, more: Partial<ClaimSide> = {}) => {
  const { differs, missing, quote } = compareEvidence(
    claimSide(claim, more),
    passageSide(passage, { language: 'ro', publishedOn: '2026-03-09' }),
  );
  return { kinds: differs.map(({ kind }) => kind), missing: missing.map(({ kind }) => kind), quote };
};

describe('a claim beside a passage in another language', () => {
  it('agrees in figures and days however each language writes them', () => {
    const claim = 'On Saturday 200 workers were laid off in Arini.';
    const passage = 'Sâmbătă au fost concediați la Arini 200 de muncitori.';
    expect(asked(claim, passage)).toEqual({ kinds: [], missing: [], quote: null });
  });

  it('differs in the only figure that each has of a kind', () => {
    expect(
      asked('The Lunca bridge cost 3.5 million lei.', 'Podul din Lunca a costat 3,5 miliarde de lei.').kinds,
    ).toEqual(['number']);
  });

  it('differs where the passage denies, or would not say, what the copy says', () => {
    const claim = 'The fire at Senin began on Saturday.';
    for (const words of ['a negat că', 'nu a confirmat că', 'a refuzat să spună dacă'])
      expect(asked(claim, `Ida Lund ${words} incendiul de la Senin a început sâmbătă.`).kinds).toEqual(['negation']);
    expect(asked(claim, 'Ida Lund a spus că incendiul de la Senin a început sâmbătă.').kinds).toEqual([]);
  });

  it('differs in the only day that each has', () => {
    expect(asked('The bridge in Arini fell on Saturday.', 'Podul din Arini s-a prăbușit duminică.').kinds).toEqual([
      'date',
    ]);
  });

  it('asks for the original words of a quotation instead of comparing it', () => {
    const quotes = ['We will never sell the port'];
    const { kinds, missing, quote } = asked('We will never sell the port.', '„Nu vindem portul”, a spus Lungu.', {
      quotes,
    });
    expect(kinds).toEqual([]);
    expect(missing).toEqual(['original']);
    expect(quote).toEqual({ shortened: false, bracketed: false, otherLanguage: true });
  });

  it('is about something else where no name, figure or day of the claim is in it', () => {
    expect(asked('The Pell bridge is safe.', 'Copiii au plantat lalele lângă școală.').missing).toContain('matter');
  });

  it('is read in the language of the claim where too few words tell another', () => {
    const claim = claimSide('Votul a avut loc marți, 3 martie.', { language: 'ro' });
    const passage = passageSide('Votul a avut loc miercuri, 4 martie.', { language: 'en' });
    expect(compareEvidence(claim, passage).differs.map(({ kind }) => kind)).toContain('date');
  });
});

describe('how the copy quotes', () => {
  const quoteOf = (quote: string, passage: string) =>
    compareEvidence(claimSide(`${quote}.`, { quotes: [quote] }), passageSide(passage)).quote;

  it('is told: shortened, with words of its own in brackets, or neither', () => {
    const passage = 'The port, which he dug, is not for sale. We will not sell it.';
    expect(quoteOf('The port … is not for sale', passage)).toMatchObject({ shortened: true, bracketed: false });
    expect(quoteOf('We will not sell [the port]', passage)).toMatchObject({ shortened: false, bracketed: true });
    expect(quoteOf('We will not sell it', passage)).toMatchObject({ shortened: false, bracketed: false });
  });
});
