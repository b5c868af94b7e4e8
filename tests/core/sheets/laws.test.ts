import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { copyOfExtraction } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import { SHEET_PARTS } from '#lib/core/sheets/sheet.ts';
import { countedWork } from '../../support/counted-work.ts';

const seed = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');

const WORDS = [
  'Ana',
  'Anna',
  'Pop',
  'Popp',
  'Mayor',
  'Deputy',
  'Velden',
  'Port Authority',
  '(VPA)',
  'the',
  'said',
  '“we go”',
  '12',
  '14',
  'people',
  'killed',
  '$3',
  'million',
  'on Saturday',
  'March 7',
  '31 April',
  '2024',
  'Iohannisului',
  ',',
  '.',
  '. ',
  '\n\n',
  '„nu”',
  'Muhammad',
  'Mohammed',
];
const copy = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('the sheet of any text', () => {
  it.each(['en', 'ro', 'xx'])('slices back to the text, and its claims exist (%s)', (language) => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string({ unit: 'grapheme', maxLength: 200 })), (input) => {
        const extraction = extract(input, { language });
        const sheet = sheetOf(copyOfExtraction(extraction));
        const claims = new Set(extraction.claims.map((claim) => claim.id));
        for (const entry of SHEET_PARTS.flatMap((part) => [...sheet[part]])) {
          expect(entry.claims.filter((id) => !claims.has(id))).toEqual([]);
          expect(entry.forms.length).toBeGreaterThan(0);
          for (const { text, spans } of entry.forms) {
            const [first] = spans;
            expect(extraction.text.slice(first?.start, first?.end).replace(/\s+/g, ' ')).toBe(text);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const sheet = () => sheetOf(copyOfExtraction(extract(input, { language: 'en' })));
        expect(sheet()).toEqual(sheet());
      }),
      { numRuns: 50 },
    );
  });

  it('has what is flagged before what is not', () => {
    fc.assert(
      fc.property(copy, (input) => {
        const sheet = sheetOf(copyOfExtraction(extract(input, { language: 'en' })));
        for (const part of SHEET_PARTS) {
          const flagged = sheet[part].map((entry) => entry.flags.length > 0);
          expect(flagged).toEqual(flagged.toSorted((a, b) => Number(b) - Number(a)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says of the article this began with what a checker would write down', () => {
    const { names, dates, quotes } = sheetOf(copyOfExtraction(extract(seed)));
    expect(names.find(({ name }) => name === 'Vladimir Putin')?.titles.map(({ text }) => text)).toEqual([
      'Russian President',
    ]);
    expect(names.every(({ flags }) => flags.length === 0)).toBe(true);
    expect(dates.map(({ date }) => date)).toEqual(['2026-03-09', '2026-03-07']);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Vladimir Putin', 'the Russian presidency']);
  });
});

/** Texts in which everything looks like everything else. */
const FAMILIES: Readonly<Record<string, (n: number) => string>> = {
  'one name': (n) => 'the Ana Pop '.repeat(n / 12),
  'names that sound alike': (n) => numbered(n, (i) => `met Moh${'a'.repeat(i % 7)}mmed${'d'.repeat(i % 5)} then`),
  'names a letter apart': (n) => numbered(n, (i) => `met Pezesh${letters(i)}ian then`),
  'surnames that many have': (n) => numbered(n, (i) => `met ${letters(i)} Pop and Pop then`),
  'bodies with one ending': (n) => numbered(n, (i) => `the ${letters(i)} Port Authority and the Port Authority`),
  'a run of capitals': (n) => 'met '.concat('Pop '.repeat(n / 4)),
  'figures of one thing': (n) => numbered(n, (i) => `There were ${String(i)} people killed.`),
  'numbers as words': (n) => 'two hundred and '.repeat(n / 16),
  'dates of one year': (n) => numbered(n, (i) => `on March ${String((i % 40) + 1)}, 2026,`),
  quotations: (n) => numbered(n, (i) => `“we will not leave ${String(i)} behind”`),
  'open quotations': (n) => '“we will\n\n'.repeat(n / 10),
  titles: (n) => 'Deputy Mayor '.repeat(n / 13),
  'titled people': (n) => numbered(n, (i) => `Mayor${letters(i)} Mayor Pop, the governor,`),
};

const letters = (i: number): string => {
  const digits = i
    .toString(26)
    .split('')
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const word = digits.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

function numbered(n: number, make: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < n; i += 1) text += `${make(i)} `;
  return text;
}

describe('any text is survived by its sheet', () => {
  it.each(Object.entries(FAMILIES))('%s: four times the text is four times the work, not sixteen', (_, make) => {
    const work = (n: number) => {
      const extracted = copyOfExtraction(extract(make(n)));
      return countedWork(() => sheetOf(extracted));
    };
    const [small, large] = [work(10_000), work(40_000)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(6);
  });
});
