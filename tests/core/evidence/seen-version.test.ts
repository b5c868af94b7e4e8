import { describe, expect, it } from 'vitest';
import { isClaimAsSeen, seenVersion, writesIn } from '#lib/core/evidence/seen-version.ts';
import type { UserId } from '#lib/core/ids.ts';

const [ana, ben] = ['ana', 'ben'] as UserId[] as [UserId, UserId];

describe('the version of a claim that somebody sees', () => {
  const checks = [
    { checkerId: ana, version: 2 },
    { checkerId: ben, version: 0 },
    { checkerId: ana, version: 1 },
  ];

  it('is the claim’s where they wrote nothing that is hidden, whatever others did', () => {
    expect(seenVersion({ version: 7 }, checks, ben)).toBe(7);
    expect(seenVersion({ version: 7 }, [], ana)).toBe(7);
  });

  it('is another after each write of theirs and of everybody’s', () => {
    const seen = [1, 2, 3].flatMap((version) =>
      [0, 1, 2, 3].map((writes) => seenVersion({ version }, [{ checkerId: ana, version: writes }], ana)),
    );
    expect(new Set(seen).size).toBe(12);
    expect(seen.every(Number.isSafeInteger)).toBe(true);
  });

  it('tells whether the claim is as it was, whatever they wrote since', () => {
    const seen = seenVersion({ version: 7 }, checks, ana);
    expect(isClaimAsSeen({ version: 7 }, seen)).toBe(true);
    expect(isClaimAsSeen({ version: 8 }, seen)).toBe(false);
    expect(isClaimAsSeen({ version: 7 }, seenVersion({ version: 7 }, checks, ben))).toBe(true);
  });

  it('counts the writes of several checks together', () => {
    expect(writesIn(checks)).toBe(3);
  });
});
