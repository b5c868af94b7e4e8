import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/core/language/languages.ts';
import { nouns, verbs } from '#lib/core/language/en/forms.ts';
import { STAKE, STAKES, stakesIndex } from '#lib/core/language/stakes.ts';

describe('the lists of what matters', () => {
  it('have a bit each that no other has', () => {
    expect(new Set(Object.values(STAKE)).size).toBe(STAKES.length);
    for (const bit of Object.values(STAKE)) expect(bit).not.toBe(0);
    expect(STAKES.length).toBeLessThanOrEqual(32);
  });

  it.each([...LANGUAGES.values()].map((language) => [language.code, language.stakes] as const))(
    'hold single words in small letters only: %s',
    (_, stakes) => {
      for (const word of stakesIndex(stakes).keys()) {
        expect(word).toBe(word.toLowerCase());
        expect(word).toMatch(/^\S+$/);
      }
    },
  );

  it('have every form of an English verb and both of a noun', () => {
    expect(verbs('withdraw')).toEqual(
      expect.arrayContaining(['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing']),
    );
    expect(verbs('outsource')).toEqual(['outsource', 'outsources', 'outsourced', 'outsourcing']);
    expect(verbs('ship')).toEqual(expect.arrayContaining(['shipped', 'shipping']));
    expect(verbs('bury')).toEqual(expect.arrayContaining(['buried', 'burying', 'buries']));
    expect(nouns('treaty tax bank')).toEqual(['treaty', 'treaties', 'tax', 'taxes', 'bank', 'banks']);
  });
});
