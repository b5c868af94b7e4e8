import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { priorityOf } from '#lib/core/claims/priority/priority-of.ts';

const of = (text: string, language?: string) => priorityOf(extract(text, language === undefined ? {} : { language }));
const reasonsOf = (text: string) => extract(text).claims.flatMap((claim) => claim.reasons);

/** The first is more urgent than the second. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['The harbour lost 4,200 jobs in two years.', 'The harbour is a place of memories.'],
  ['The mayor spent 3 million euros on the stadium.', 'The mayor liked the stadium.'],
  ['Inspectors found lead in the water of nine schools.', 'We all want clean water for our children.'],
  ['He voted against the pension bill in 2019.', 'I am proud to stand here tonight.'],
  ['Unemployment fell to 4 percent.', 'Unemployment will fall to 4 percent.'],
  ['Thefts have doubled since March.', 'Thefts worry me.'],
  ['The council closed the shelter.', 'If the council closed the shelter, we would open another.'],
  ['Ion Marcu died in the fire.', 'Ion Marcu slept in the train.'],
  ['The director lied to the committee.', 'The director spoke to the committee.'],
  ['The ministry paid for the bridge.', 'Let us build the bridge.'],
  ['It is the largest loan that the bank has ever given.', 'It is a loan of the bank.'],
  ['She signed the treaty.', 'Thank you, and good evening.'],
  ['He did not vote for the bill.', 'He thinks about the bill.'],
  ['Russia sent two ships to the harbour.', 'Somebody sent two ships to the harbour.'],
  ['The bridge was open in May.', 'I think the bridge was open in May.'],
  ['The road cost $3 million.', 'The road has 12 bends.'],
  ['The mayor will build a bridge.', 'We will build a bridge.'],
  ['Did you know that the plant poured 30 tonnes of acid into the river?', 'How are you this evening?'],
];

describe('the priority of a claim', () => {
  it.each(PAIRS)('%s — before — %s', (more, less) => {
    expect(of(more)).toBeGreaterThan(of(less));
  });

  it('is the same kind of order in Romanian', () => {
    expect(of('Deficitul a crescut la 5,2% din PIB.', 'ro')).toBeGreaterThan(of('Deficitul este mare.', 'ro'));
    expect(of('Guvernul a adoptat ordonanța.', 'ro')).toBeGreaterThan(of('Vrem o ordonanță bună.', 'ro'));
    expect(of('Doi pompieri au murit în incendiu.', 'ro')).toBeGreaterThan(of('Vă mulțumesc, doamnelor.', 'ro'));
  });

  it('says why, the weightiest reason first', () => {
    expect(reasonsOf('The harbour lost 4,200 jobs in two years.')[0]).toBe('quantity');
    expect(reasonsOf('The harbour lost 4,200 jobs in two years.')).toEqual(
      expect.arrayContaining(['quantity', 'comparison over time', 'public matter']),
    );
    expect(reasonsOf('I hope that the harbour will grow.')).toEqual(expect.arrayContaining(['promised or supposed']));
  });

  it('tells a figure with a unit from a bare one, and counts a figure once however it is written', () => {
    expect(reasonsOf('The bridge cost $3.9 billion.')).toContain('measured quantity');
    expect(reasonsOf('The bridge cost billions of euros.')).toContain('measured quantity');
    expect(reasonsOf('Six percent of the boats sank.')).toContain('measured quantity');
    expect(reasonsOf('The bridge cost $3.9 billion.')).not.toContain('several quantities');
    expect(reasonsOf('It has 40 boats and 300 nets.')).toEqual(
      expect.arrayContaining(['quantity', 'several quantities']),
    );
    expect(reasonsOf('She counted her dollars.')).not.toContain('quantity');
  });

  it('takes the first of a few for a superlative only where the word has an article or an owner', () => {
    expect(reasonsOf('It is the oldest bridge.')).toContain('superlative');
    expect(reasonsOf('First of all the bridge opened.')).not.toContain('superlative');
  });

  it('takes a place for no person: who died in Dorna is not named', () => {
    expect(reasonsOf('Two men were killed in Dorna.')).toContain('death or injury');
    expect(reasonsOf('Ana Pop was killed in Dorna.')).toContain('death or injury of a named person');
  });

  it('does not take a length of time, an ordinal or a date for a quantity', () => {
    expect(reasonsOf('She was here for 12 years.')).not.toContain('quantity');
    expect(reasonsOf('It was the 21st meeting.')).not.toContain('quantity');
    expect(reasonsOf('It opened in 1994.')).toEqual(expect.arrayContaining(['date']));
    expect(reasonsOf('It sold 12 boats.')).toContain('quantity');
  });

  it('reads what somebody else is said to have promised as less idle than a promise', () => {
    const [said] = extract('Minister Ana Pop said the road would open.').claims;
    expect(said?.reasons).toContain('promise of somebody else');
    expect(extract('The road would open.').claims[0]?.reasons).toContain('promised or supposed');
  });

  it('is weighed for a question too, which asserts nothing', () => {
    const { claims, uncovered } = extract('Why did the mayor spend 3 million euros on a fountain?');
    expect(claims).toEqual([]);
    expect(uncovered[0]?.reason).toBe('no assertion');
    expect(uncovered[0]?.priority).toBeGreaterThan(of('Why not?'));
  });

  it('lies between nought and one, with both ends left free', () => {
    const words = fc.constantFrom(
      ...'he died killed 40 percent of the Senate in 1994 accused fraud rose than largest if I want thank you hope , . tax Ana'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        for (const { priority } of extract(`${list.join(' ')}.`).claims) {
          expect(priority).toBeGreaterThan(0);
          expect(priority).toBeLessThan(1);
        }
      }),
    );
  });

  it('of a text without a word is nought', () => {
    expect(of('')).toBe(0);
  });
});
