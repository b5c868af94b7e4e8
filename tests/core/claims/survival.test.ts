import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { countedWork } from '../../support/counted-work.ts';

/** Hostile families: each makes a text of about n characters. */
const FAMILIES: Readonly<Record<string, (n: number) => string>> = {
  'one letter': (n) => 'a'.repeat(n),
  'one line of words': (n) => 'word '.repeat(n / 5),
  'opening quotation marks': (n) => '“a '.repeat(n / 3),
  'opening single marks': (n) => "'a ".repeat(n / 3),
  'straight marks': (n) => '"a" '.repeat(n / 4),
  commas: (n) => 'a, '.repeat(n / 3),
  'full stops without spaces': (n) => 'a.'.repeat(n / 2),
  abbreviations: (n) => 'Dr. '.repeat(n / 4),
  'according to': (n) => 'according to X, '.repeat(n / 16),
  'said that said that': (n) => 'he said that '.repeat(n / 13),
  potrivit: (n) => 'potrivit lui X, podul a ars, '.repeat(n / 29),
  'a declarat că a declarat că': (n) => 'a declarat că '.repeat(n / 14),
  'verbs before their speakers': (n) => '„Da”, a spus el marți, '.repeat(n / 23),
  'subjects left out': (n) => 'și a dat bani, după ce ar fi cerut '.repeat(n / 35),
  'no marks on the letters': (n) => 'si a spus ca va pleca de la Dorna dupa ce '.repeat(n / 42),
  names: (n) => 'Ana Pop '.repeat(n / 8),
  'and charged': (n) => 'was arrested and charged '.repeat(n / 25),
  'deaths of': (n) => 'regret over the deaths of men targeted in '.repeat(n / 42),
  'short lines': (n) => 'A b\n'.repeat(n / 4),
  'short sentences': (n) => 'He said so. '.repeat(n / 12),
  'a long address': (n) => `https://example.org/${'a/'.repeat(n / 2)}`,
  'combining marks': (n) => `e${'\u0301'.repeat(n)}`,
  'lone surrogates': (n) => '\ud800'.repeat(n),
  'NUL bytes': (n) => '\0'.repeat(n),
  'right to left': (n) => 'שלום עולם. '.repeat(n / 11),
  emoji: (n) => '👩‍👩‍👧 '.repeat(n / 9),
  'white space': (n) => ' \n'.repeat(n / 2),
  hyphens: (n) => 'a-'.repeat(n / 2),
  brackets: (n) => '('.repeat(n),
};

describe('any text is survived', () => {
  it('the empty text has nothing in it', () => {
    const { text, article, claims, uncovered } = extract('');
    expect({ text, claims, uncovered, blocks: article.blocks, sentences: article.sentences }).toEqual({
      text: '',
      claims: [],
      uncovered: [],
      blocks: [],
      sentences: [],
    });
  });

  it.each(Object.entries(FAMILIES))('%s: four times the text is four times the work, not sixteen', (_, make) => {
    const work = (n: number) => countedWork(() => extract(make(n)));
    const [small, large] = [work(25_000), work(100_000)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(6);
  });

  it('windows line ends make the same blocks as line feeds', () => {
    const unix = 'Title of it\n\nThe mill closed on Monday.\n\nThe mayor said it would open again.\n';
    const blocks = (input: string) => extract(input).article.blocks;
    expect(blocks(unix.replaceAll('\n', '\r\n'))).toEqual(blocks(unix));
  });

  it('one line of a million characters', () => {
    const line = 'The mayor of Dorna said the mill had closed and thanked its workers. '.repeat(14_500);
    const { article, claims } = extract(line);
    expect(line.length).toBeGreaterThan(1_000_000);
    expect(article.sentences).toHaveLength(14_500);
    expect(claims).toHaveLength(29_000);
  });
});
