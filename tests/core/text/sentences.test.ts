import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';

describe('a text without an end', () => {
  it.each([
    ['of words', 'the board paid '.repeat(1000), 2_000],
    ['of one word', 'a'.repeat(9_000), 2_000],
    ['of pairs of units', `a${'😀'.repeat(4_000)}`, 2_000],
  ])('%s is cut between words or characters, and nothing is lost', (_, text, most) => {
    const pieces = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(most);
    expect(pieces.every((piece) => piece.isWellFormed() && piece === piece.trim())).toBe(true);
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('takes no longer without any blank', () => {
    const began = performance.now();
    expect(sentencesOf('a'.repeat(2_000_000), 'en')).toHaveLength(1_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

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
  ['a list on one line', ['1.) Open the gate', '2.) Call the guard', '3.) Wait']],
  ['a list by letters', ['a. Open the gate.', 'b. Call the guard.', 'c. Wait.']],
  ['items written small', ['The rules are short.', '(b) the guard waits.', 'c. Nobody leaves.']],
  ['numbers of paragraphs', ['3.2.1. The gate is open.', '3.2.2. The guard waits.']],
  ['notes behind the stop', ['The mill closed.[3] [4]', 'It never opened again. [5]', 'Nobody was told.']],
  ['a note that lost its height', ['The mill closed. 4', 'The guard left.', '12 men stayed.']],
  ['a reference behind quoted words', ['“The mill is an idea” (Pop 55).', 'It closed.']],
  ['a spaced ellipsis', ['He waited . . . and waited.', 'The bus was late. . . .']],
  ['words left out between sentences', ['The mill closed.', '. . . The guard left.']],
  ['an ellipsis before “I”', ['The thing is ... I never saw it.', 'Nobody did.']],
  ['a sentence that begins small after a whole word', ['the mill closed yesterday.', 'nobody was told.']],
  ['a middle initial “I” and a final one', ['Ana I. Pop called.', 'So did you and I.', 'Nobody answered.']],
  ['about a year', ['The mill (c. 1840) stands.', 'The bridge (ca. 1900) does not.']],
  ['a time that only begins the sentence', ['At 5 a.m. Mr. Pop rose.', 'He left at 6 p.m.', 'Mr. Rusu stayed.']],
  ['no. before a number', ['He lives at No. 5 Mill Street.', 'She does not.']],
];

const ROMANIAN: readonly (readonly [string, readonly string[]])[] = [
  ['abbreviations', ['Dl. Rusu locuiește pe str. Morii nr. 5.', 'Dna. Pop nu.']],
  ['initials', ['Cartea lui I. L. Toma a apărut.', 'S-a vândut bine.']],
  ['quotation marks', ['„Este târziu.', 'Suntem obosiți”, a spus ea.', 'A plecat.']],
  ['names shortened to two letters', ['Casa lui Al. Toma a ars.', 'Nimeni nu a fost rănit.']],
  ['an abbreviation before a number only', ['Vezi pct. 5.', 'Este un nou gen.', 'Primul a dispărut.']],
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

  it('that lack the space between them are still two', () => {
    const text =
      'The mill closed.Then it rained on foo.Bar/x and see example.com, node.js or www.pop.Ro today.Mr. Pop left.';
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'The mill closed.',
      'Then it rained on foo.Bar/x and see example.com, node.js or www.pop.Ro today.',
      'Mr. Pop left.',
    ]);
  });

  it('of a single line may be as many as they are', () => {
    expect(sentencesOf('Stop! '.repeat(200_000), 'en')).toHaveLength(200_000);
  });

  it('end in other scripts where their stops stand', () => {
    const ends = (text: string) => sentencesOf(text, 'und').map(({ start, end }) => text.slice(start, end));
    expect(ends('工厂关闭了。没有人受伤。')).toEqual(['工厂关闭了。', '没有人受伤。']);
    expect(ends('ወፍጮው ተዘጋ።ማንም አልተጎዳም።')).toEqual(['ወፍጮው ተዘጋ።', 'ማንም አልተጎዳም።']);
    expect(ends('मिल बंद हो गई। कोई घायल नहीं हुआ।')).toEqual(['मिल बंद हो गई।', 'कोई घायल नहीं हुआ।']);
  });

  it('hold every word of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            '.',
            '. . .',
            '[1]',
            '1.',
            '2.)',
            '•',
            '(',
            '!',
            '?',
            '…',
            ' ',
            '\n',
            '”',
            '“',
            '"',
            '1',
            'Dr',
            'é',
          ),
        }),
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
