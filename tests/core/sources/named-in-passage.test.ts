import { describe, expect, it } from 'vitest';
import { namedInPassage } from '#lib/core/sources/named-in-passage.ts';

const readout = `Premier Ana Toma spoke by telephone with President Karel Novak, the Chancellery said in a statement. Toma called for an immediate halt to the tariffs.

The Chancellery said Toma stressed the need for talks. She urged that the talks should begin soon. Toma assured Novak that Lowland stands with its neighbours. Harbour master Ole Brandt said the port will close on Friday.`;

const named = (text: string, words: string, publisher = 'The Courier') => {
  const start = text.indexOf(words);
  return namedInPassage(text, { start, end: start + words.length }, publisher);
};

describe('whom a passage has it from', () => {
  it('is the source that it names, with its place in the capture', () => {
    const source = named(readout, 'the need for talks');
    expect(source).toMatchObject({ name: 'the Chancellery', anonymous: null, speaker: null });
    expect(readout.slice(source?.start, source?.end)).toBe('The Chancellery');
  });

  it.each(['an immediate halt to the tariffs', 'Lowland stands with its neighbours'])(
    'is the institution that gives the account of the person named: %s',
    (words) => {
      expect(named(readout, words)).toMatchObject({ name: 'the Chancellery', speaker: 'Ana Toma' });
    },
  );

  it('stays the person of whom no institution speaks', () => {
    expect(named(readout, 'the port will close on Friday')).toMatchObject({ name: 'Ole Brandt', speaker: null });
  });

  it('stays the person where only an agency relays', () => {
    const wire = 'Toma said the port will stay open. According to Reuters, Toma left on Monday.';
    expect(named(wire, 'the port will stay open')).toMatchObject({ name: 'Toma', speaker: null });
  });

  it('is nobody where the text speaks for itself', () => {
    expect(named('The port closed on Friday. It rained.', 'The port closed')).toBeNull();
  });
});
