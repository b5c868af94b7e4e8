import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, anchorsOf } from '#lib/core/text/anchor.ts';

const found = (text: string, words: string, near = 0) => {
  const span = anchor(anchorsOf(text), words, near);
  return span && text.slice(span.start, span.end);
};

describe('words are anchored to a text', () => {
  it('exactly', () => {
    expect(anchor(anchorsOf('The old ferry sails.'), 'old ferry')).toEqual({ start: 4, end: 13 });
  });

  it.each([
    ['blanks', 'He  said\n that it\u00A0rains', 'said that it rains', 'said\n that it\u00A0rains'],
    ['quotation marks', '„Plouă”, a spus el', '"Plouă", a spus', '„Plouă”, a spus'],
    ['apostrophes', 'Iran’s president', "Iran's president", 'Iran’s president'],
    ['dashes', 'a vote – of sorts', 'vote - of', 'vote – of'],
    ['what is not seen', 'an under\u00ADstanding', 'understanding', 'under\u00ADstanding'],
    ['another normal form', 'Orvalé sails', 'Orvale\u0301', 'Orvalé'],
    ['blanks at the ends', 'The ferry sails.', '  ferry ', 'ferry'],
  ])('whatever their %s', (_, text, words, stretch) => {
    expect(found(text, words)).toBe(stretch);
  });

  it.each([
    ['other words', 'The ferry sails.', 'The ship sails'],
    ['another case', 'The ferry sails.', 'the ferry'],
    ['another number', 'It cost 4 million.', 'cost 40 million'],
    ['no words at all', 'The ferry sails.', ' \u200B '],
  ])('never for %s', (_, text, words) => {
    expect(found(text, words)).toBeNull();
  });

  it('at the place that is nearest', () => {
    const text = 'He said yes. She said no. They said maybe.';
    const at = (near: number) => anchor(anchorsOf(text), 'said', near)?.start;
    expect([at(0), at(15), at(40)]).toEqual([3, 17, 31]);
  });

  it('wherever a stretch of the text is asked for, and the text has it there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(20), (raw, from, length) => {
        const text = raw.normalize('NFC');
        const words = text.slice(from, from + length);
        const anchors = anchorsOf(text);
        const span = anchor(anchors, words, from);
        fc.pre(words.isWellFormed() && words.normalize('NFC') === words);
        // Blanks and what is not seen are no words.
        fc.pre(anchor(anchorsOf(words), words) !== null);
        expect(span).not.toBeNull();
        const again = text.slice(span?.start, span?.end);
        expect(anchor(anchorsOf(again), words)).toEqual({ start: 0, end: again.length });
      }),
    );
  });

  it('in time that grows with the text alone', () => {
    const text = ' -“”\u00AD'.repeat(200_000);
    expect(anchorsOf(text).folded.length).toBeLessThanOrEqual(text.length);
  });
});
