import { describe, expect, it } from 'vitest';
import { sourceNote } from '#lib/core/sheets/sheet-words.ts';
import { sheetIn } from './sheet-in.ts';

const COPY = `“The pier is safe,” said Ines Falck, director of the Dorna Port Authority, who walked it on Monday. She said the rails would be painted.

Tom Wolen opened his door at noon. The steps are broken, Wolen said.

The port authority said in a statement that nobody was hurt.

Two people familiar with the talks said the deal was dead.`;

const sourcesIn = (text: string) => sheetIn(text).sources;
const source = (name: string) => {
  const found = sourcesIn(COPY).find((one) => one.name === name);
  if (found === undefined)
    throw new Error(
      `no ${name} among ${sourcesIn(COPY)
        .map((one) => one.name)
        .join(', ')}`,
    );
  return found;
};

describe('the sources of a copy', () => {
  it('have one entry each, by the full name, with title, reason, channels and claims', () => {
    expect(source('Ines Falck')).toMatchObject({
      kind: 'person',
      title: 'director of the Dorna Port Authority',
      justification: 'who walked it on Monday',
      channels: [
        { channel: 'quotation', count: 1 },
        { channel: 'speech', count: 1 },
      ],
      flags: [],
    });
    expect(source('Ines Falck').claims).toHaveLength(2);
  });

  it('are marked where the copy does not say who a person is or why they speak, and come first', () => {
    expect(source('Tom Wolen').flags).toEqual([
      { kind: 'standing', words: 'The copy does not say who this is, or why they speak here.' },
    ]);
    expect(sourcesIn(COPY)[0]?.name).toBe('Tom Wolen');
  });

  it('need no reason where an organisation or a document speaks', () => {
    expect(sourcesIn('The Dorna Port Authority said nobody was hurt.')[0]).toMatchObject({
      kind: 'organisation',
      flags: [],
    });
  });

  it('are told in one line', () => {
    expect(sourceNote(source('Ines Falck'))).toBe(
      'person · director of the Dorna Port Authority · “who walked it on Monday” · quoted, paraphrased',
    );
  });
});
