import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOffset, inputSpan } from '#lib/core/text/offsets.ts';
import { normalise } from '#lib/core/text/normalise.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'e',
      '\u0301',
      '\u0327',
      '\r',
      '\n',
      '\r\n',
      '\0',
      '\ud800',
      '\udc00',
      '\ufeff',
      '\u1100',
      '\u1161',
      '\u11a8',
      '한',
      '́',
      '😀',
      'ș',
      's\u0326',
      '\u0344',
      '\u2126',
      ' ',
    ),
  }),
);

describe('normalise', () => {
  it.each([
    ['a text that is already normal is returned as it is', 'Ana are mere.\n', 'Ana are mere.\n'],
    ['windows and old mac line ends become line feeds', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['a leading byte-order mark is dropped', '\ufeffhello', 'hello'],
    ['NUL and lone surrogates become replacement characters', 'a\0b\ud800c', 'a\ufffdb\ufffdc'],
    ['letters are composed', 'Bucures\u0326ti cafe\u0301', 'București café'],
    ['nothing is trimmed', '  a \n\n', '  a \n\n'],
    ['the empty text is the empty text', '', ''],
  ])('%s', (_, input, text) => {
    expect(normalise(input).text).toBe(text);
  });

  it('gives what the platform composes, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const expected = input
          .replace(/^\ufeff+/, '')
          .replace(/\r\n?/g, '\n')
          .replaceAll('\0', '\ufffd')
          .toWellFormed();
        expect(normalise(input).text).toBe(expected.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const once = normalise(input).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('the offset map', () => {
  it('never goes back, begins and ends with the input', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text, offsets } = normalise(input);
        let last = 0;
        for (let at = 0; at <= text.length; at += 1) {
          const found = inputOffset(offsets, at);
          expect(found).toBeGreaterThanOrEqual(last);
          last = found;
        }
        expect(last).toBe(input.length);
      }),
    );
  });

  it('leads a stretch of the text back to what it was made from', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (input, a, b) => {
        const { text, offsets } = normalise(input);
        const clusters = [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map((m) => m.index);
        const pick = (n: number) => clusters[n % Math.max(1, clusters.length)] ?? 0;
        const [start, end] = [Math.min(pick(a), pick(b)), Math.max(pick(a), pick(b))];
        if (/[\u1100-\u11ff]/.test(input)) return; // a jamo may belong to the syllable before it
        const source = inputSpan(offsets, { start, end });
        expect(normalise(`|${input.slice(source.start, source.end)}`).text).toBe(
          normalise(`|${text.slice(start, end)}`).text,
        );
      }),
    );
  });

  it('counts windows line ends', () => {
    const { text, offsets } = normalise('one\r\ntwo');
    expect(inputSpan(offsets, { start: text.indexOf('two'), end: text.length })).toEqual({ start: 5, end: 8 });
  });
});
