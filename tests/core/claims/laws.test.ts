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

/** Sentences as copy has them, with what is easily lost in them. */
const prose = fc
  .array(
    fc
      .record({
        who: fc.constantFrom('The mayor', 'Ana Pop', 'They', 'Vega, like Holt,', 'Some 12 men', 'Ana Pop, the mayor,'),
        did: fc.constantFrom(
          'did not close the mill',
          'sold “an old and dated ferry”',
          'may sell it',
          'said the mill closed',
          'only left',
        ),
        more: fc.constantFrom(
          '',
          ' and left the port',
          ' and “lost at least 40 boats,” Holt said',
          ', but the yard never burned',
          ' while the mill burned',
          ' if wages rise',
          ', which opened in May',
        ),
      })
      .map(({ who, did, more }) => `${who} ${did}${more}.`),
    { minLength: 1, maxLength: 3 },
  )
  .map((sentences) => sentences.join(' '));

const conditional = fc.constantFrom(
  'The mill will close if wages rise.',
  'If wages rise, the mill will close and the yard will be closed.',
  'The mill, if wages rise, will close.',
  'The council met and the mill will close unless wages fall.',
  'Holt said the mill would close if wages rose, and left.',
  'The mill is closed as long as it rains, Holt said.',
  'Moara va fi închisă dacă plouă.',
  'Dacă plouă, moara se închide.',
);

const statementsOf = (input: string) =>
  extract(input, { detail: 'points' }).claims.flatMap((claim) => [claim, ...(claim.points ?? [])]);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const PUT_IN: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'ana', 'pop', 'a', 'an', 'from', 'in']);

const pairs = (text: string) => (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length;

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
          // „Gata.“ closes with the mark that opens “this”.
          expect(claim.text).toMatch(/[.!?…]["'”’»›“)]*$/);
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

  it('the quotation marks of a claim and of a point are in pairs', () => {
    fc.assert(
      fc.property(prose, (input) => {
        for (const one of statementsOf(input)) expect(pairs(one.text), one.text).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('no word of a claim is one that the text does not have, but for names and forms of “be”', () => {
    fc.assert(
      fc.property(prose, (input) => {
        const own = new Set(wordsOf(input));
        for (const { text } of statementsOf(input))
          expect(
            wordsOf(text).filter((word) => !own.has(word) && !PUT_IN.has(word)),
            text,
          ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('a claim that holds the words around a “not”, an “only” or a “may” holds that word too', () => {
    fc.assert(
      fc.property(prose, (input) => {
        const { text, claims } = extract(input);
        for (const { spans, text: claim } of claims)
          for (const match of text.matchAll(/(?<=\w )(?:not|only|may|never|nu)(?= \w)/g)) {
            const around = [match.index - 2, match.index + match[0].length + 1];
            if (around.every((at) => spans.some((span) => span.start <= at && at < span.end)))
              expect(wordsOf(claim)).toContain(match[0]);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('what a sentence says on a condition is never told without it', () => {
    fc.assert(
      fc.property(conditional, (input) => {
        for (const { text } of extract(input).claims)
          if (/clos|închis|închide/.test(text)) expect(text, input).toMatch(/if|unless|as long as|dacă/i);
      }),
      { numRuns: 200 },
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
