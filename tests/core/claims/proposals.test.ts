import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { anchorProposals, type Proposal } from '#lib/core/claims/proposals.ts';

const TEXT = `The council approved a ferry on Tuesday.

“The ferry will cost 4 million crowns,” mayor Lena Holt said.
`;
const { sentences } = extract(TEXT).article;
const FERRY: Proposal = {
  text: 'The ferry will cost 4 million crowns.',
  kind: 'quantity',
  words: ['The ferry will cost 4 million crowns'],
  said: [{ source: 'mayor Lena Holt', cue: 'said' }],
};
const anchored = (...proposals: Proposal[]) =>
  anchorProposals({ text: TEXT, sentences, known: ['The council approved a ferry on Tuesday.'] }, proposals);

describe('proposals', () => {
  it('are let through with the places of their words, of their source and of their cue', () => {
    const { anchored: found, dropped } = anchored(FERRY);
    expect(dropped).toEqual([]);
    const [one] = found;
    const words = one?.spans.map(({ start, end }) => TEXT.slice(start, end));
    expect(words).toEqual(['The ferry will cost 4 million crowns']);
    expect(one?.links).toMatchObject([{ source: { text: 'mayor Lena Holt' }, cue: { text: 'said' } }]);
    expect(sentences.find(({ id }) => id === one?.sentence)?.start).toBe(TEXT.indexOf('“The ferry'));
  });

  it('may name nobody, and may rest on several stretches', () => {
    const { anchored: found } = anchored({
      ...FERRY,
      words: ['The ferry', '4 million crowns'],
      said: [{ source: null, cue: 'said' }],
    });
    expect(found[0]?.spans).toHaveLength(2);
    expect(found[0]?.links[0]?.source).toBeNull();
  });

  it.each<[string, Partial<Proposal>, string]>([
    ['words that the copy does not have', { words: ['The ship will cost'] }, 'words'],
    ['no words', { words: [] }, 'empty'],
    ['no text', { text: ' … ' }, 'empty'],
    ['a source from elsewhere', { said: [{ source: 'the Pope', cue: 'said' }] }, 'source'],
    ['a cue from elsewhere', { said: [{ source: 'mayor Lena Holt', cue: 'proclaimed' }] }, 'cue'],
    ['a number of its own', { text: 'The ferry will cost 5 million crowns.' }, 'number'],
    ['the words of a claim that is there', { text: 'the council approved a ferry on “Tuesday”' }, 'known'],
    ['more than a sentence', { text: 'crowns '.repeat(200) }, 'long'],
  ])('with %s are dropped, and it is said why', (_, change, cause) => {
    const { anchored: found, dropped } = anchored({ ...FERRY, ...change });
    expect(found).toEqual([]);
    expect(dropped.map((one) => one.cause)).toEqual([cause]);
  });

  it('are taken once each, and not without end', () => {
    expect(anchored(FERRY, FERRY).dropped.map(({ cause }) => cause)).toEqual(['repeated']);
    const many = Array.from({ length: 302 }, (_, at) => ({ ...FERRY, text: `The ferry ${'x'.repeat(at + 1)}.` }));
    const { anchored: found, dropped } = anchored(...many);
    expect(found).toHaveLength(300);
    expect(dropped.map(({ cause }) => cause)).toEqual(['surplus', 'surplus']);
  });

  it('lose control characters and line ends', () => {
    expect(anchored({ ...FERRY, text: 'The\u0000 ferry\n\u001b[m sails.' }).anchored[0]?.text).toBe(
      'The ferry [m sails.',
    );
  });
});
