import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinQuote, verifyQuote } from '#lib/core/evidence/quote-selector.ts';

const text = 'The mayor said on Monday that the bridge 🌉 would reopen in May, after repairs. The bridge is old.';
const spanOf = (exact: string) => ({ exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });

describe('pinning a quote', () => {
  it('keeps 32 units of the text on either side', () => {
    expect(pinQuote(text, spanOf('would reopen in May'))).toEqual({
      ok: true,
      value: {
        ...spanOf('would reopen in May'),
        prefix: 'id on Monday that the bridge 🌉 ',
        suffix: ', after repairs. The bridge is o',
      },
    });
  });

  it('keeps what there is at either end of the text', () => {
    expect(pinQuote('All of it.', { start: 0, end: 10, exact: 'All of it.' })).toMatchObject({
      ok: true,
      value: { prefix: '', suffix: '' },
    });
  });

  it.each([
    [
      'is not in the capture',
      { exact: 'would close', start: 44, end: 55 },
      'These words are not in the captured text.',
    ],
    [
      'is elsewhere in it',
      { exact: 'bridge', start: 0, end: 6 },
      'The captured text has these words, but not at this place. Select them again.',
    ],
    ['is empty', { exact: '', start: 3, end: 3 }, 'The quote is empty. Select some words.'],
    ['is blank', { exact: ' ', start: 3, end: 4 }, 'The quote is empty. Select some words.'],
    ['runs backwards', { exact: 'mayor', start: 9, end: 4 }, 'The quote is empty. Select some words.'],
    [
      'lies outside',
      { exact: 'old.', start: text.length - 2, end: text.length + 2 },
      'The quote lies outside the captured text.',
    ],
    [
      'has a broken position',
      { exact: 'mayor', start: Number.NaN, end: 9 },
      'The quote lies outside the captured text.',
    ],
    [
      'cuts an emoji in half',
      { exact: text.slice(0, text.indexOf('🌉') + 1), start: 0, end: text.indexOf('🌉') + 1 },
      'The quote cuts a character in half.',
    ],
  ])('refuses a quote that %s', (_, quote, message) => {
    expect(pinQuote(text, quote)).toEqual({ ok: false, error: message });
  });

  it('makes of any span of any text a selector that verifies, and slices back to the quote', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (any, a, b) => {
        const [start = 0, end = 0] = [a % (any.length + 1), b % (any.length + 1)].sort((x, y) => x - y);
        const pinned = pinQuote(any, { start, end, exact: any.slice(start, end) });
        if (!pinned.ok) return;
        const { exact, prefix, suffix } = pinned.value;
        expect(any.slice(pinned.value.start, pinned.value.end)).toBe(exact);
        expect(any.includes(prefix + exact + suffix)).toBe(true);
        expect(verifyQuote(any, pinned.value)).toEqual({ ok: true, value: true });
      }),
    );
  });
});

describe('verifying a stored selector', () => {
  it('refuses other surroundings and another text', () => {
    const pinned = pinQuote(text, spanOf('reopen'));
    if (!pinned.ok) throw new Error(pinned.error);
    expect(verifyQuote(text, { ...pinned.value, prefix: 'never would ' })).toMatchObject({ ok: false });
    expect(verifyQuote(text.replace('reopen', 'closed'), pinned.value)).toEqual({
      ok: false,
      error: 'These words are not in the captured text.',
    });
  });
});
