import { describe, expect, it } from 'vitest';
import { claimRisks } from '#lib/core/verdicts/claim-risks.ts';

describe('what is too grave for one agency’s word', () => {
  it.each([
    ['Two firefighters died in the blaze.', 'death_or_injury'],
    ['Trei persoane au fost rănite.', 'death_or_injury'],
    ['The mayor was accused of taking bribes.', 'accusation'],
    ['Primarul a fost acuzat de corupție.', 'accusation'],
    ['The party won the election.', 'election'],
    ['Alegerile au fost amânate.', 'election'],
    ['Police detained the banker on Monday.', 'accusation'],
    ['Bancherul a fost trimis în judecată.', 'accusation'],
    ['Bancherul a fost reținut luni.', 'accusation'],
  ])('%s', (text, risk) => {
    expect(claimRisks(text, [])).toContain(risk);
  });

  it('is also read from the engine’s reasons', () => {
    expect(claimRisks('He fell.', ['death or injury of a named person'])).toEqual(['death_or_injury']);
  });

  it.each([
    'The bridge reopened on Monday.',
    'Podul a fost redeschis luni.',
    'She selected a loan.',
    'The electricity came back in Crimea.',
    'The mortgage office moved.',
  ])('finds nothing in %j', (text) => {
    expect(claimRisks(text, [])).toEqual([]);
  });
});
