import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageFinder } from '#lib/core/evidence/best-passages.ts';

const REPORT = [
  'The annual report of the port authority was published on Monday.',
  'The port handled 41,000 containers, fewer than the year before.',
  'Director Ana Pop had announced a new quay in spring.',
  'Work on the quay was stopped in June for want of money.',
  'The port handled mostly containers with timber.',
  'Visitors may see the lighthouse on Sundays.',
];
const ranking = (claim: string) => passageFinder(REPORT, 'en')(claim).map(({ at }) => at);

describe('the passages that bear on a claim', () => {
  it('begin with the one that has most of its words', () => {
    expect(ranking('The port handled 41,000 containers.')[0]).toBe(1);
    expect(ranking('Ana Pop announced a quay.')[0]).toBe(2);
  });

  it('say together what the claim says: the second adds what the first leaves open', () => {
    const [first, second] = ranking('The port handled 41,000 containers and stopped work on the quay.');
    expect([first, second].toSorted()).toEqual([1, 3]);
  });

  it('leave out those that share no word with it', () => {
    expect(ranking('The quay was closed.')).not.toContain(5);
    expect(ranking('Volcanoes erupt.')).toEqual([]);
  });

  it('are each named once, whatever claim and passages', () => {
    const words = fc.array(fc.constantFrom('port', 'quay', 'fish', 'the', '12', 'not'), { maxLength: 9 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 30 }), (claim, passages) => {
        const texts = passages.map((passage) => passage.join(' '));
        const found = passageFinder(texts, 'en')(claim.join(' ')).map(({ at }) => at);
        expect(new Set(found).size).toBe(found.length);
        for (const at of found) expect(texts[at]).toBeDefined();
      }),
    );
  });
});
