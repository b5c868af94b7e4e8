import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, parsed, WRITTEN_CASES } from './written-cases.ts';

describe('the order in which captures, evidence and sources arrive', () => {
  const several = WRITTEN_CASES.map(({ input }) => parsed(input)).filter(({ evidence }) => evidence.length > 1);

  it('changes neither origins nor loops nor what is permitted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...several), fc.infiniteStream(fc.nat()), (constellation, numbers) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => [numbers.next().value ?? 0, item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const { captures, evidence, sources } = constellation;
        const before = judged(constellation);
        const after = judged({
          ...constellation,
          captures: shuffled(captures),
          evidence: shuffled(evidence),
          sources: shuffled(sources),
        });
        expect({ ...after, comparison: [] }).toEqual({ ...before, comparison: [] });
      }),
      { numRuns: 80 },
    );
  });
});
