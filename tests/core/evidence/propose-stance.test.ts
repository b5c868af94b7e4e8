import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeStance } from '#lib/core/evidence/propose-stance.ts';

const stance = (claim: string, passage: string, language = 'en') => proposeStance(claim, passage, language).stance;

describe('the stance that is proposed for a passage', () => {
  it.each([
    ['supports', 'The port lost 300 jobs.', 'In its report the authority says that 300 jobs were lost at the port.'],
    ['contradicts', 'The port lost 300 jobs.', 'No jobs were lost at the port, the authority says.'],
    ['contradicts', 'The port lost 300 jobs.', 'The port lost 40 jobs, the authority says.'],
    ['contradicts', 'Rents in Dorna rose last year.', 'Rents in Dorna fell last year.'],
    ['context', 'The port lost 300 jobs.', 'The lighthouse is open on Sundays.'],
    ['context', 'The port lost 300 jobs.', ''],
  ])('%s: %s | %s', (expected, claim, passage) => {
    expect(stance(claim, passage)).toBe(expected);
  });

  it('is found in Romanian too', () => {
    expect(stance('Chiriile au crescut în Dorna.', 'Chiriile au scăzut în Dorna.', 'ro')).toBe('contradicts');
    expect(stance('Portul a concediat 300 de angajați.', 'Portul a concediat 300 de angajați în mai.', 'ro')).toBe(
      'supports',
    );
  });

  it('says why it may be a contradiction', () => {
    expect(proposeStance('Rents in Dorna rose.', 'Rents in Dorna fell.', 'en').why).toEqual(['ways']);
    expect(proposeStance('Rents in Dorna rose.', 'Rents in Dorna rose.', 'en').why).toEqual([]);
  });

  it('takes another name, or one other number among right ones, for a contradiction where the rest is the same', () => {
    const claim = 'The mayor Ana Pop opened the new bridge of the port.';
    expect(proposeStance(claim, 'The mayor Dan Rusu opened the new bridge of the port.', 'en').why).toEqual(['names']);
    expect(proposeStance(claim, claim, 'en').why).toEqual([]);
    expect(proposeStance('It lost 300 jobs in 2019.', 'The port says that it lost 40 jobs in 2019.', 'en').why).toEqual(
      ['numbers'],
    );
  });

  it('says which part of a claim a short passage bears out', () => {
    const claim = 'Pop opened the bridge at the port and praised its builders.';
    const half = 'On Sunday Ana Pop opened the bridge.';
    expect(proposeStance(claim, half, 'en')).toMatchObject({ partial: true, missing: ['port', 'praised', 'builders'] });
    expect(proposeStance(claim, claim, 'en')).toMatchObject({ partial: false, missing: [] });
    expect(proposeStance(claim, 'On Sunday the lighthouse was open.', 'en')).toMatchObject({
      partial: false,
      missing: [],
    });
  });

  it('does not call half of a claim borne out where somebody in it is not named, or the passage is long', () => {
    const claim = 'Rusu opened the bridge at the port and praised its builders.';
    expect(proposeStance(`Dan ${claim}`, 'On Sunday Ana Pop opened the bridge.', 'en').partial).toBe(false);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const long = letters.flatMap((a) => letters.slice(0, 3).map((b) => `${a}${b}${a}${b}`)).join(' ');
    const half = 'On Sunday Rusu opened the bridge.';
    expect(proposeStance(claim, half, 'en').partial).toBe(true);
    expect(proposeStance(claim, `${half} ${long}.`, 'en').partial).toBe(false);
  });

  it('knows “won’t” from “won”', () => {
    expect(stance('Arsenal won the cup.', 'Arsenal won the cup that year.')).toBe('supports');
    expect(stance('Arsenal will win the cup.', 'Arsenal won’t win the cup.')).toBe('contradicts');
  });

  it('puts its figures between nought and one, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (claim, passage) => {
        const { against, shared } = proposeStance(claim, passage, 'en');
        for (const figure of [against, shared]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
