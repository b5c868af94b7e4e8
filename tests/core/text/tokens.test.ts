import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '#lib/core/text/tokens.ts';

const words = (text: string, proclitics: ReadonlySet<string> = new Set()) =>
  tokensOf(text, { start: 0, end: text.length }, { proclitics, spelled: (lower) => lower }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('tokens', () => {
  it.each([
    ['a possessive is a word of its own', 'Iran’s attacks', ['Iran', '’s', 'attacks']],
    ['hyphens and negations stay inside', 'Israeli-American, don’t', ['Israeli-American', ',', 'don’t']],
    ['numbers keep their separators', '4.2% of 1,000 at 10:40', ['4.2', '%', 'of', '1,000', 'at', '10:40']],
    ['initials stay together', 'the U.S. army', ['the', 'U.S.', 'army']],
    ['an abbreviation keeps its stop inside a sentence', 'Mr. Pop left.', ['Mr.', 'Pop', 'left', '.']],
    ['an address is one word', 'see https://example.org/a?b=c now', ['see', 'https://example.org/a?b=c', 'now']],
    [
      'two signs of one quotation mark are one',
      "a spus ,,da”, ``no'' or <<da>>",
      ['a', 'spus', ',,', 'da', '”', ',', '``', 'no', "''", 'or', '<<', 'da', '>>'],
    ],
    ['two commas by mistake are two', 'yes,, no', ['yes', ',', ',', 'no']],
    [
      'a soft hyphen or a zero-width space divides no word',
      'an\u00adnounced the\u200bre\u200b \ufeffnow',
      ['an\u00adnounced', 'the\u200bre', 'now'],
    ],
    ['an emoji is one mark', 'ok 😀!', ['ok', '😀', '!']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('cuts a small word off its hyphen where the language has such words', () => {
    expect(words('și s-a oprit', new Set(['s']))).toEqual(['și', 's-', 'a', 'oprit']);
  });

  it('reads a word without what is not seen in it', () => {
    const [word] = tokensOf('An\u00adnounced', { start: 0, end: 10 });
    expect(word).toMatchObject({ start: 0, end: 10, lower: 'announced' });
  });

  it('leaves nothing out but white space and what is not seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text).join('').replace(UNSEEN, '')).toBe(text.replace(UNSEEN, ''));
      }),
    );
  });
});

const UNSEEN = /[\s\u0085\u00ad\u200b-\u200d\u2060\ufeff]/g;
