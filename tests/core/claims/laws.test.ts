import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { Extraction } from '#lib/core/claims/extraction.ts';

const pieces = fc.constantFrom(
  'The mayor of Dorna said ',
  'that the mill, which burned, was closed',
  ' and ',
  ', ',
  '. ',
  '\n\n',
  '\n',
  '“',
  '”',
  '"',
  "'",
  '„',
  '«',
  '»',
  ' according to ',
  'Ana Pop',
  ' reportedly ',
  ' on Monday',
  'He ',
  'regretted the deaths of two men',
  ' while waiting',
  '(',
  ')',
  '...',
  '…',
  '! ',
  '? ',
  '4.2%',
  'date 2026-03-09 ',
  'DORNA (Wire) - ',
  'Sources: A, B',
  '# ',
  '- ',
  '> ',
  ' who ',
  ' admitted that ',
  ' what he described as ',
  'Potrivit Agenției, ',
  'primarul a declarat că ',
  'și-a',
  ' Dr. ',
  ' U.S. ',
  '\r\n',
  '\0',
  '\ud83d',
  '😀',
  '\u202e',
  'עברית',
  'العربية',
  '日本語。',
  '\u0301',
  '\ufeff',
  'https://example.org/a?b=c ',
  '-',
  '—',
  ';',
  ':',
  "'s ",
  '’s ',
);
const copy = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Every span that an extraction holds, with what it must be a slice of where it says so. */
function spansOf({ article, claims }: Extraction) {
  return [
    ...article.blocks,
    ...article.sentences,
    ...(article.dateline === null ? [] : [article.dateline]),
    ...article.citedSources,
    ...claims.flatMap((claim) => [
      ...claim.spans,
      ...claim.quotes,
      ...(claim.points ?? []).flatMap((point) => point.spans),
      ...claim.hedges,
      ...(claim.dates ?? []),
      ...claim.attributions.flatMap((link) => [
        link.cue,
        ...link.content,
        ...(link.source === null ? [] : [link.source]),
      ]),
    ]),
  ];
}

describe('whatever the text', () => {
  it('every span lies in the text, and every text beside a span is its slice', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const extraction = extract(input, { detail: 'points' });
        for (const span of spansOf(extraction)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(extraction.text.length);
          if ('text' in span) expect(span.text).toBe(extraction.text.slice(span.start, span.end));
        }
        for (const { via, name, start, end } of extraction.article.citedSources) {
          if (via === 'footer') expect(name).toBe(extraction.text.slice(start, end));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every sentence has claims or a reason, never both', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const { article, claims, uncovered } = extract(input);
        const claimed = new Set(claims.map((claim) => claim.sentence));
        const excused = uncovered.map((one) => one.sentence);
        expect(new Set(excused).size).toBe(excused.length);
        expect(excused.filter((id) => claimed.has(id))).toEqual([]);
        expect(article.sentences.map(({ id }) => id).filter((id) => !claimed.has(id) && !excused.includes(id))).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  it('blocks and sentences hold everything that is not white space, in order and once', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const { text, article } = extract(input);
        for (const list of [article.blocks, article.sentences]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        }
        const held = new Uint8Array(text.length);
        for (const { start, end } of article.sentences) held.fill(1, start, end);
        const missed =
          [...text].length === 0
            ? ''
            : Array.from({ length: text.length }, (_, at) => (held[at] === 1 ? '' : text.charAt(at))).join('');
        // list, heading and quote marks stand before their sentence
        expect(missed.replace(/[\s\u200b\u0085#>*•‣◦-]|\d{1,3}[.)]/g, '')).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('each claim is a sentence that begins and ends as one, from words of its own sentence', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const { claims, article } = extract(input);
        const sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
        for (const claim of claims) {
          expect(claim.text).toMatch(/[.!?…]["'”’»)]*$/);
          expect(claim.text).not.toMatch(/\s{2}|\n/);
          expect(claim.priority).toBeGreaterThan(0);
          expect(claim.priority).toBeLessThanOrEqual(1);
          const home = sentences.get(claim.sentence);
          for (const span of claim.spans) {
            expect(span.start).toBeGreaterThanOrEqual(home?.start ?? Infinity);
            expect(span.end).toBeLessThanOrEqual(home?.end ?? -1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same text gives the same result, and normalised text gives it again', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const once = extract(input);
        expect(extract(input)).toEqual(once);
        expect(extract(once.text)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
