import { describe, expect, it } from 'vitest';
import { stanceHint } from '#lib/core/evidence/stance-hint.ts';

const hint = (claim: string, passage: string, more: { around?: string; credited?: boolean; language?: string } = {}) =>
  stanceHint({ claim, passage, around: passage, credited: false, language: 'en', ...more });

describe('the stance that is suggested for picked words', () => {
  it('is a contradiction where the clause with the words of the claim says not', () => {
    expect(hint('The council approved the new bridge.', 'The council has not approved the new bridge.')).toEqual({
      stance: 'contradicts',
      reason: 'The passage says the opposite: only one of the two has a “not”.',
    });
  });

  it('shows the clause where there is more around it', () => {
    const passage =
      'After a sitting of nine hours that ended at midnight, the council has not approved the new bridge, said the clerk, who keeps the minutes.';
    expect(hint('The council approved the new bridge.', passage)?.reason).toBe(
      'The passage says the opposite: only one of the two has a “not”, in “the council has not approved the new bridge”.',
    );
  });

  it('is none where the “not” belongs to something else', () => {
    const claim = 'The oxygen atom has a negative charge.';
    const passage = 'There is no charge of the whole, but there is a negative charge on the oxygen atom.';
    expect(hint(claim, passage)?.stance).not.toBe('contradicts');
  });

  it('is a contradiction where one goes up and the other down', () => {
    expect(hint('Rents in Dorna rose last year.', 'Rents in Dorna fell last year.')).toMatchObject({
      stance: 'contradicts',
      reason: 'The passage says the opposite: one goes up, the other down.',
    });
  });

  it('is a contradiction where the same thing is counted otherwise, and both counts are shown', () => {
    expect(hint('The port lost 300 jobs.', 'The port lost 40 jobs.')).toEqual({
      stance: 'contradicts',
      reason: 'The claim has “300 jobs”, the passage “40 jobs”.',
    });
    expect(
      hint('Portul a concediat 300 de angajați.', 'Portul a concediat 40 de angajați în mai.', { language: 'ro' }),
    ).toMatchObject({ stance: 'contradicts', reason: expect.stringContaining('“40 de angajați”') });
  });

  it('is none for another year, which counts nothing', () => {
    expect(hint('The port lost jobs in 2024.', 'The port lost jobs in 2019.')?.stance).not.toBe('contradicts');
  });

  it('is support only where the numbers of the claim are there too', () => {
    expect(hint('The port lost 300 jobs last year.', 'Last year 300 jobs were lost at the port.')?.stance).toBe(
      'supports',
    );
    expect(hint('The port lost 300 jobs last year.', 'Last year jobs were lost at the port.')).toBeNull();
  });

  it('is attribution where the passage has it from somebody, also when only what was said is picked', () => {
    const around = 'The authority said that 300 jobs were lost at the port last year.';
    const claim = 'The port lost 300 jobs last year.';
    expect(hint(claim, around)).toEqual({ stance: 'attributes', reason: 'The passage has it from “The authority”.' });
    expect(hint(claim, '300 jobs were lost at the port last year', { around })?.stance).toBe('attributes');
  });

  it('is attribution where the source that the claim is credited to says it itself', () => {
    const said = 'This is a wall around the wrong street.';
    expect(hint(said, said, { credited: true })?.stance).toBe('attributes');
  });

  it.each([
    ['The port lost 300 jobs.', 'The lighthouse is open on Sundays.'],
    ['The port lost 300 jobs.', ''],
    ['The port lost 300 jobs.', 'The mayor met people of the port.'],
    ['', ''],
  ])('is none where it is not plain: %s | %s', (claim, passage) => {
    expect(hint(claim, passage)).toBeNull();
  });
});
