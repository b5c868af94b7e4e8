import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const claims = (copy: string) =>
  extract(copy, { language: 'en' }).claims.map(({ attributions, text }) =>
    [...attributions.map(({ source }) => source?.name ?? source?.text ?? '?'), text].join(': '),
  );

describe('a list under a name', () => {
  it.each([
    'Lena B. Holt: Theft of a car, possession of a Class II knife, held in jail in lieu of $7,000 bond.',
    'Ion R. Rusu: Two county warrants, theft of a car, possession of a knife, held in jail with no bond.',
    'Lena Holt: Theft of a car, possession of a knife.',
  ])('is one claim with all its items, said by nobody: %s', (copy) => {
    expect(claims(copy)).toEqual([copy]);
  });

  it('is no turn under one name either, though the text knows the name', () => {
    expect(claims('Mayor Lena Holt left.\n\nHolt: Theft, held without bond.')).toEqual([
      'Mayor Lena Holt left.',
      'Holt: Theft, held without bond.',
    ]);
  });

  it('is none where a clause with a subject stands behind the colon', () => {
    expect(claims('Lena Holt: In May, the bridge closed, and nobody came.')[0]).toMatch(/^Lena Holt: /);
    expect(claims('Lena Holt: The crowd protests, angered by the law.')[0]).toMatch(/^Lena Holt: The crowd/);
    expect(claims('Officials: Man shot, robbed in Orvale')).toEqual(['Officials: Man shot, robbed in Orvale.']);
  });
});
