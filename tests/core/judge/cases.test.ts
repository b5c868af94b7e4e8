import { describe, expect, it } from 'vitest';
import { unmet } from './unmet.ts';
import { judged, parsed, WRITTEN_CASES } from './written-cases.ts';

describe.each([...new Set(WRITTEN_CASES.map(({ kind }) => kind))])('of constellations about %s', (kind) => {
  const cases = WRITTEN_CASES.filter((one) => one.kind === kind);
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input, expect: wanted, why }) => {
    expect(unmet(wanted, judged(parsed(input))), why).toEqual([]);
  });
});
