import { describe, expect, it } from 'vitest';
import { sentencesNear } from '#lib/core/evidence/sentences-near.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';

const text =
  'The port authority met on Monday. The port lost 300 jobs last year. Visitors may see the lighthouse. ' +
  'Jobs were lost above all at the northern quay of the port, the authority said.';
const sentences = sentencesOf(text, 'en');

describe('the sentences of a capture that may bear on a claim', () => {
  const near = (claim: string) => sentencesNear({ text, sentences, language: 'en' }, [claim])[0];

  it('are those with most of its words, best first', () => {
    expect(near('The port lost 300 jobs.')).toEqual([1, 3]);
  });

  it('are none where only a word or two is the same', () => {
    expect(near('The mayor met the minister of transport in a port of the south on Tuesday.')).toEqual([]);
    expect(near('Volcanoes erupt.')).toEqual([]);
  });

  it('are told for each claim in turn', () => {
    const claims = ['Visitors see the lighthouse.', 'Nothing of it.', 'The authority met.'];
    expect(sentencesNear({ text, sentences, language: 'en' }, claims).map((found) => found[0])).toEqual([
      2,
      undefined,
      0,
    ]);
  });
});
