import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapture } from '#lib/core/sources/read-capture.ts';
import { originsOfClaim, type ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import { asked, type Constellation, type Told } from './constellation.ts';

const OUTLETS = [
  'Alder Post',
  'Birch Post',
  'Cedar Post',
  'Dune Courier',
  'Elm Gazette',
  'Northgate Herald',
  'Meridian News Agency',
];
const CREDITED = [
  ...OUTLETS.map((name) => `the ${name}`),
  'Meridian',
  'the premier’s office',
  'Premier Halvard Stenmark’s spokesman, Karl Ebner',
  'a statement from the Labour Ministry',
  'the ministry of labour',
  'the Health Ministry',
  'officials',
  'a senior official',
  'a nurse at the hospital',
  'Mayor Edda Quist',
  'the mayor',
  'Quist',
  'A. Popescu',
  'B. Popescu',
];
const TAIL =
  'after three years of work on the north tower and the great hall, where the ceiling had come down in a storm';

const text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...CREDITED).map((who) => `[The castle reopened on Sunday], according to ${who}.`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...CREDITED).map((who) => `[The castle reopened on Sunday], ${who} said, ${TAIL}.`),
  },
  fc.constant(`[The castle reopened on Sunday] ${TAIL}.`),
  fc.constant('REMM (Meridian) - [The castle reopened on Sunday.]'),
  fc.constant('[The castle reopened on Sunday]; our reporter stood at the gate.'),
  fc.constant('[We reopened the castle on Sunday.]'),
  fc.constantFrom(...OUTLETS).map((who) => `The castle reopened on Sunday, the ${who} reported.`),
);

const told: fc.Arbitrary<Told> = fc.record({ by: fc.constantFrom(...OUTLETS, 'Edda Quist', 'Labour Ministry'), text });

const constellation: fc.Arbitrary<Constellation> = fc.record({
  claim: fc.constant('The castle reopened on Sunday.'),
  told: fc.array(told, { minLength: 1, maxLength: 8 }),
  sources: fc.subarray([
    { name: 'Meridian News Agency', kind: 'agency' as const, aliases: ['Meridian'] },
    { name: 'Alder Post', kind: 'outlet' as const, owner: 'Castor' },
    { name: 'Birch Post', kind: 'outlet' as const, owner: 'Castor' },
    { name: 'Labour Ministry', kind: 'institution' as const },
    { name: 'Edda Quist', kind: 'person' as const },
  ]),
  relations: fc.subarray([
    { from: 'Alder Post', to: 'Meridian News Agency', relation: 'takes_from' as const },
    { from: 'Cedar Post', to: 'Birch Post', relation: 'owned_by' as const },
  ]),
});

const kept = new Map<string, ReturnType<typeof readCapture>>();
const read = ({ text: words }: { readonly text: string }) => {
  const known = kept.get(words) ?? readCapture(words);
  kept.set(words, known);
  return known;
};

const judged = ({ ground, claim, items }: ReturnType<typeof asked>): ClaimOrigins =>
  originsOfClaim(ground, claim, items, read);

describe('the order in which things arrive', () => {
  it('changes no origin, no key, no word and no circle', () => {
    fc.assert(
      fc.property(constellation, fc.integer(), (given, seed) => {
        const first = asked(given);
        const { ground, claim, items } = first;
        const shuffled = {
          ground: {
            ...ground,
            captures: permuted(ground.captures, seed),
            registry: permuted(ground.registry, seed + 1),
            relations: permuted(ground.relations, seed + 2),
          },
          claim,
          items: permuted(items, seed + 3),
        };
        expect(judged(shuffled)).toEqual(judged(first));
      }),
      { numRuns: 300 },
    );
  });

  it('lets every item but the silent rest on exactly one origin', () => {
    fc.assert(
      fc.property(constellation, (given) => {
        const { items, ...rest } = asked(given);
        const found = judged({ items, ...rest });
        expect(found.origins.flatMap((origin) => origin.items.map(({ id }) => id)).toSorted()).toEqual(
          items.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('is not changed by a text that has nothing to do with the claim', () => {
    fc.assert(
      fc.property(constellation, fc.constantFrom(...OUTLETS, 'Fern Weekly'), (given, by) => {
        const before = judged(asked(given));
        const stray = { by, text: 'Rowers crossed the lake in the rain, the Fern Weekly said.' };
        const after = judged(asked({ ...given, told: [...given.told, stray] }));
        const told_ = ({ origins, circles }: ClaimOrigins) => ({
          circles,
          origins: origins.map(({ key, name, own, circular, items }) => ({ key, name, own, circular, items })),
        });
        expect(told_(after)).toEqual(told_(before));
      }),
    );
  });
});

/** The list in another order, the same for the same seed. */
function permuted<T>(list: readonly T[], seed: number): readonly T[] {
  return list
    .map((value, at) => ({ value, rank: Math.imul(at + 1, 2_654_435_761 ^ seed) >>> 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
