import { describe, expect, it } from 'vitest';
import { grouped, originsIn, type Constellation } from './constellation.ts';

const MERIDIAN = { name: 'Meridian News Agency', kind: 'agency', aliases: ['Meridian'] } as const;
const claim = 'The bridge in Arden closed on Monday.';

describe('the origins of a claim', () => {
  it('takes a readout, an office, a spokesman and a statement of one office for one origin', () => {
    const found = originsIn({
      claim: 'The leaders discussed the pipeline on Sunday.',
      told: [
        {
          by: 'Daily Courier',
          text: '[The leaders discussed the pipeline on Sunday], the premier’s office said in a readout.',
        },
        { by: 'Point Nord', text: 'In a statement, the premier’s office said that [the pipeline had been raised].' },
        { by: 'Lantern', text: '[They went over the pipeline on Sunday], according to the office of the premier.' },
        {
          by: 'Vela',
          text: 'A readout published by the premier’s office on Sunday says [the pipeline took up most of the talk].',
        },
        {
          by: 'Kurier',
          text: '[The pipeline was discussed], Premier Halvard Stenmark’s spokesman, Karl Ebner, told journalists.',
        },
      ],
    });
    expect(grouped(found)).toBe('1 2 3 4 5');
  });

  it('follows credits to the agency, also when its own text is not captured', () => {
    const told = [
      { by: 'Arden News', text: 'ARDEN (Meridian) - [The bridge closed on Monday.]' },
      { by: 'Arden Star', text: '[The bridge in Arden has closed], Meridian reported.' },
    ];
    const found = originsIn({ claim, told, sources: [MERIDIAN] });
    expect(grouped(found)).toBe('1 2');
    expect(found.origins[0]).toMatchObject({
      name: 'Meridian News Agency',
      key: 's-Meridian News Agency'.replace('s-', 'source:s-'),
      captured: null,
    });
  });

  it('says why each item rests where it does, with the words that show it', () => {
    const text = '[The bridge in Arden closed on Monday], the premier’s office said in a readout.';
    const found = originsIn({ claim, told: [{ by: 'Daily Courier', text }] });
    expect(found.origins[0]?.items[0]).toMatchObject({
      why: 'named_in_passage',
      words: 'Daily Courier has it from the premier’s office: “the premier’s office said in a readout”.',
      credit: { start: text.indexOf('the premier’s') - 2, end: text.indexOf(' said') - 2 },
    });
  });

  it('names a loop in order and leaves what lies in it out', () => {
    const constellation: Constellation = {
      claim,
      told: [
        { by: 'Arden News', text: '[The bridge in Arden closed on Monday], the Borun Post reported.' },
        { by: 'Borun Post', text: 'According to the Arden News, [the bridge has closed].' },
        { by: 'Bridge Office', text: '[Log: bridge closed, Monday 06:00.]' },
      ],
    };
    const found = originsIn(constellation);
    expect(found.circles).toEqual([
      {
        names: ['Arden News', 'Borun Post'],
        words: 'Arden News cites Borun Post, which cites Arden News.',
        items: ['e1', 'e2'],
      },
    ]);
    expect(found.origins.filter(({ circular }) => !circular).map(({ name }) => name)).toEqual(['Bridge Office']);
  });
});
