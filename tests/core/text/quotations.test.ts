import { describe, expect, it } from 'vitest';
import { quotationsOf } from '#lib/core/text/quotations.ts';

const inside = (text: string) =>
  quotationsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['curly marks', 'He said “yes” and “no”.', ['yes', 'no']],
    ['low and high marks', 'A spus „da” și „nu”.', ['da', 'nu']],
    ['low marks closed by a left mark', 'Er sagte „ja“ dazu.', ['ja']],
    ['guillemets', 'Il dit « oui » et part.', [' oui ']],
    ['guillemets the other way round', 'Han sagde »ja« til det.', ['ja']],
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    ['two single marks', "He said ''yes'' to it.", ['yes']],
    ['single curly marks, with an apostrophe inside', 'He said ‘it isn’t so’ again.', ['it isn’t so']],
    ['a quotation in a quotation is part of it', 'She said “he called it ‘odd’ twice”.', ['he called it ‘odd’ twice']],
    ['a left mark for both', '“We will not sign,“ she said. “It is late.“', ['We will not sign,', 'It is late.']],
    ['grave accents and single marks', "``We will not sign,'' she said.", ['We will not sign,']],
    ['two commas for the low mark', 'A spus: ,,Nu semnez” și a plecat.', ['Nu semnez']],
    ['two commas by mistake open nothing', 'It rained,, and then it stopped.', []],
    ['single guillemets', 'A spus ‹da› și ‹nu›.', ['da', 'nu']],
    ['two signs for a guillemet', 'A spus <<da>> de două ori.', ['da']],
    ['single low marks', 'A spus ‚da‘ și ‚nu’.', ['da', 'nu']],
    [
      'single marks around a possessive',
      "'The workers' mill will close,' she said.",
      ["The workers' mill will close,"],
    ],
    [
      'single marks after a plural that ends in s',
      "'The workers' and 'the owners' met.",
      ['The workers', 'the owners'],
    ],
    ['a decade opens nothing', "In the '90s the workers' mill closed.", []],
    ['apostrophes open nothing', "It's the workers' mill and Ana's dam.", []],
    ['inches and lone marks open nothing', 'A 5" pipe.', []],
    ['a mark that is not closed runs to the end', 'She said: “It is late. ', ['It is late.']],
    ['the punctuation inside the marks belongs to it', '“Late,” she said.', ['Late,']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});
