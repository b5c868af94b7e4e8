import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storable } from '#lib/core/text/storable.ts';

it('replaces NUL and lone surrogates, and leaves pairs alone', () => {
  expect(storable('a\0b\ud800c\udc00d\u{1f600}')).toBe('a\ufffdb\ufffdc\ufffdd\u{1f600}');
});

it('keeps the length, is done once and for all, and survives UTF-8', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((text) => text.split('').reverse().join('')),
      (text) => {
        const stored = storable(text);
        expect(stored).toHaveLength(text.length);
        expect(storable(stored)).toBe(stored);
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
        expect(stored).not.toContain('\0');
      },
    ),
  );
});
