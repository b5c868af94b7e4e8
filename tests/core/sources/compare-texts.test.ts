import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, withoutLongSameness, type ComparedRun } from '#lib/core/sources/compare-texts.ts';

const of = (runs: readonly ComparedRun[] | null, other: 'gone' | 'new') =>
  (runs ?? []).flatMap(({ kind, text }) => (kind === 'same' || kind === other ? [text] : [])).join('');

describe('two captures of one address', () => {
  it('are told apart word by word', () => {
    expect(compareTexts('The mill closed on Monday.', 'The mill closed on Tuesday.')).toEqual([
      { kind: 'same', text: 'The mill closed on ' },
      { kind: 'gone', text: 'Monday' },
      { kind: 'new', text: 'Tuesday' },
      { kind: 'same', text: '.' },
    ]);
    expect(compareTexts('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
  });

  it('lose no character of either', () => {
    const texts = fc.array(fc.constantFrom('a', 'mill', ' ', '\n', '„ș”', '.', '4,5'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const runs = compareTexts(one.join(''), other.join(''));
        expect(of(runs, 'gone')).toBe(one.join(''));
        expect(of(runs, 'new')).toBe(other.join(''));
      }),
    );
  });

  it('that have nothing in common are not compared', () => {
    const lines = (word: string) => Array.from({ length: 4_000 }, (_, i) => `${word}${i}\n`).join('');
    expect(compareTexts(lines('a'), lines('b'))).toBeNull();
  });

  it('leave out the middle of what is the same', () => {
    const shown = withoutLongSameness(compareTexts(`${'word '.repeat(400)}one`, `${'word '.repeat(400)}two`) ?? []);
    expect(shown.map(({ kind }) => kind)).toEqual(['same', 'left out', 'same', 'gone', 'new']);
    expect(withoutLongSameness([{ kind: 'same', text: 'short' }])).toEqual([{ kind: 'same', text: 'short' }]);
  });
});
