import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';

/** Each row: what it is about, and the sentences, which joined by a space are the text. */
const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['a full stop and a capital', ['The mill closed.', 'Nobody was hurt.']],
  ['a question and an exclamation', ['Who knew?', 'Nobody!', 'It was late.']],
  ['a title before a name', ['Dr. Ana Pop met Mr. Rusu and Gen. Ilie Toma.', 'They left.']],
  ['initials', ['J. R. Pop and A. Rusu wrote it.', 'It sold well.']],
  ['states and bodies by their initials', ['The U.S. Senate voted.', 'So did the U.K. government.']],
  ['initials that end a sentence', ['He moved to the U.S.', 'The move cost him his job.']],
  ['times of day', ['It opened at 9 a.m. on Monday.', 'It closed at 5 p.m.', 'The guard left.']],
  ['decimals and sums', ['Prices rose 4.2 percent to $1.5 million.', 'Wages did not.']],
  ['an ellipsis in a sentence', ['He waited ... and waited.', 'Nothing came.']],
  ['an ellipsis that ends one', ['He waited…', 'Nothing came.']],
  ['a company at the end', ['She sold Valley Inc.', 'The buyer is unknown.']],
  ['a quotation of several sentences', ['“It is late.', 'We are tired,” she said.', 'She left.']],
  ['a full stop inside the marks', ['“We are tired.”', 'She left.']],
  ['a question inside the marks that goes on', ['“Are you tired?” she asked.', 'Nobody answered.']],
  ['an exclamation inside the marks that goes on', ['“Run!” he shouted.', 'They ran.']],
  [
    'a sentence in brackets',
    ['It rained. (It always does.)', 'They stayed.'].flatMap((s) => s.split(/(?<=rained\.) /)),
  ],
  ['a numbered list', ['1. Open the gate.', 'Then wait.']],
  ['a question and who asked it', ['“Why now?” Mayor Ana Pop asked.', 'Nobody knew.']],
  ['no. before a number', ['He lives at No. 5 Mill Street.', 'She does not.']],
];

const ROMANIAN: readonly (readonly [string, readonly string[]])[] = [
  ['abbreviations', ['Dl. Rusu locuiește pe str. Morii nr. 5.', 'Dna. Pop nu.']],
  ['initials', ['Cartea lui I. L. Toma a apărut.', 'S-a vândut bine.']],
  ['quotation marks', ['„Este târziu.', 'Suntem obosiți”, a spus ea.', 'A plecat.']],
  ['decimals with a comma', ['Prețurile au crescut cu 4,2%.', 'Salariile nu.']],
];

describe('sentences', () => {
  it.each(ENGLISH)('in English: %s', (_, sentences) => {
    const text = sentences.join(' ');
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each(ROMANIAN)('in Romanian: %s', (_, sentences) => {
    const text = sentences.join(' ');
    expect(sentencesOf(text, 'ro').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('hold every word of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', '…', ' ', '\n', '”', '“', '"', '1', 'Dr', 'é') }),
        (text) => {
          const spans = sentencesOf(text, 'en');
          const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
          expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0))).toBe(true);
        },
      ),
    );
  });
});
