import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const claims = (text: string): readonly string[] => extract(text, { language: 'en' }).claims.map(({ text }) => text);

const WHOLE: readonly (readonly [kind: string, copy: string])[] = [
  ['adjectives of places joined before one noun', 'The camp is located near the Turkish and Syrian borders.'],
  ['a participle that “a bit” measures', 'The town seemed a bit confused by the festival.'],
  ['a clause without its “that” telling which money', 'She agreed to return the money she received from the sale.'],
  [
    'an age and an address behind the agent of a participle',
    'Police stopped a van driven by Peter Holt, 29, of 12 Mill Road.',
  ],
  ['a noun that stands alone only with its participle', 'The camp lies in territory controlled by the Turkish army.'],
  ['a participle behind “as”', 'The danger was stated as a fact based upon an expert consensus.'],
  [
    'a noun behind “as” that looks like a verb',
    'Vega has cited a report showing Orvale as the county with the lowest rents since 2002.',
  ],
  [
    'a list behind a name and a colon',
    'Elinor A. Holten: Possession of cocaine, possession of a knife, held in jail in lieu of $500 bond.',
  ],
  [
    'a list before its participle',
    'Possession of cocaine, possession of a knife, held in jail on a bond of 500 dollars.',
  ],
];

describe('no claim is made of a piece that says nothing by itself', () => {
  it.each(WHOLE)('%s', (_, copy) => {
    expect(claims(copy)).toEqual([copy]);
  });

  it('“comes” keeps the clause that says what it comes with', () => {
    expect(claims('The campaign comes as the county struggles to curb drug use.')).toEqual([
      'The campaign comes as the county struggles to curb drug use.',
      'The county struggles to curb drug use.',
    ]);
  });

  it('what a verb behind a relative clause takes says nothing', () => {
    const copy =
      'The office estimated that 64,000 people age 12 and older, which account for 2 percent of the county, reported a hearing disorder in 2017.';
    expect(extract(copy).claims.flatMap(({ attributions }) => attributions.map(({ source }) => source?.text))).toEqual([
      'The office',
    ]);
  });

  it('a participle in a quotation is told by whoever is quoted', () => {
    const copy = 'The letter stated that they “will not be defined by the waste shown by the owners.”';
    expect(claims(copy)).not.toContain('The waste was shown by the owners.');
  });

  it('what follows a place tells of the place', () => {
    const copy = 'Peter Holt, 55, of Orvale, a village south of Dorna, opened the mill.';
    expect(claims(copy)).not.toContain('Peter Holt was a village south of Dorna.');
    expect(claims(copy)).toContain('Peter Holt opened the mill.');
  });

  it('a participle before its agent opens no clause behind “before”', () => {
    const copy = 'Holt spoke before members defending the budget approved by the council in April.';
    expect(claims(copy)).not.toContain('Members defending the budget approved by the council in April.');
  });
});
