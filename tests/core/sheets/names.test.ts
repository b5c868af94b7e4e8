import { describe, expect, it } from 'vitest';
import { flaggedIn, formsIn, sheetIn } from './sheet-in.ts';

const namesIn = (text: string) => sheetIn(text).names;

describe('the names of a text', () => {
  it('are one entry for all that stands for one name', () => {
    const names = namesIn(
      'Mayor Ana Pop opened the Dorna Port Authority (DPA) office. Pop thanked the Port Authority. Staff of the DPA cheered Ana.',
    );
    expect(formsIn(names)).toEqual([
      ['Ana Pop', 'Pop', 'Ana'],
      ['Dorna Port Authority', 'DPA', 'Port Authority'],
    ]);
    expect(names.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ana Pop', 'person'],
      ['Dorna Port Authority', 'body'],
    ]);
  });

  it('leave out peoples, titles alone and words that only begin a sentence', () => {
    expect(
      namesIn('Rain fell on Iranian troops. The Prime Minister left. Yesterday the Israeli-American talks ended.'),
    ).toEqual([]);
  });

  it.each([
    ['Masoud Pezeshkian spoke. Later Pezeshkyan left.', 'Masoud Pezeshkian, Pezeshkyan'],
    ['Mohammed Rusu spoke. Then Muhammad Rusu left.', 'Mohammed Rusu, Muhammad Rusu'],
    ['The mayor met Ana Pop. The mayor thanked Anna Pop.', 'Ana Pop, Anna Pop'],
    ['The aid of Volodymyr Zelensky came. Critics of Zelenskyy spoke.', 'Volodymyr Zelensky, Zelenskyy'],
    ['The site HotNews wrote it. Readers of Hot News knew.', 'HotNews, Hot News'],
    ['The bridge at Velden fell. The road to Vedlen is shut.', 'Velden, Vedlen'],
    ['It was said by Ştefan Ionescu. It was denied by Stefan Ionescu.', 'Ştefan Ionescu, Stefan Ionescu'],
  ])('are flagged when they are spelled in two ways: %s', (text, forms) => {
    expect(flaggedIn(namesIn(text)).map((flag) => flag.split(', ').toSorted().join(', '))).toEqual([
      `spelling: ${forms}`.split(', ').toSorted().join(', '),
    ]);
  });

  it.each([
    'Iran met Iraq in Austria and Australia.',
    'The Democrat met other Democrats.',
    'Ana Popescu met Ion Popesco.',
    'Barton Reed met Milton Rees.',
    'They met at DORNA. The road to Dorna is open. Dorna’s mayor left.',
  ])('are not flagged when they are different names: %s', (text) => {
    expect(flaggedIn(namesIn(text))).toEqual([]);
  });

  it('are found misspelled in a headline, where every word has a capital', () => {
    const names = namesIn(
      'Mayor Ana Popp Says Velden Bridge Shut\n\nThe mayor, Ana Pop, said that the bridge at Velden was shut for repairs.',
    );
    expect(flaggedIn(names)).toEqual(['spelling: Ana Popp, Ana Pop']);
  });

  it('say when a surname alone may be that of two people', () => {
    const [first] = namesIn('Ion Rusu and Maria Rusu were hurt. The doctors treated Rusu.');
    expect(first?.flags.map((flag) => flag.words)).toEqual(['“Rusu” alone may be Ion Rusu or Maria Rusu.']);
  });

  it.each([
    ['Deputy Mayor Ana Pop spoke. Mayor Ana Pop left.', ['title: Ana Pop']],
    ['Mayor Ana Pop spoke. Ana Pop, the governor of Dorna, left.', ['title: Ana Pop']],
    ['Mr Reed spoke. Mrs Reed left.', ['title: Reed']],
    ['President Ana Pop spoke. The Dorna president, Ana Pop, left.', []],
    ['Foreign Minister Ana Pop spoke. The minister Ana Pop left.', []],
    ['Minister Ana Pop spoke. Former mayor Ana Pop left.', []],
    ['Dr. Ana Pop spoke. Mayor Ana Pop left.', []],
  ])('are flagged for titles that one person hardly has at once: %s', (text, flags) => {
    expect(flaggedIn(namesIn(text))).toEqual(flags);
  });

  it('know the cases of Romanian and both encodings of ș and ț', () => {
    const names = sheetIn(
      'Președintele Klaus Iohannis a plecat la Brăila. Decizia Iohannisului a fost criticată. Potrivit Anei Popa, Ştefan Rusu şi Ștefan Rusu sunt una. Ana Popa a tăcut.',
      { language: 'ro' },
    ).names;
    expect(formsIn(names)).toEqual([
      ['Klaus Iohannis', 'Iohannisului'],
      ['Brăila'],
      ['Anei Popa', 'Ana Popa'],
      ['Ştefan Rusu'],
    ]);
    expect(flaggedIn(names)).toEqual([]);
  });

  it('flag two titles in Romanian', () => {
    const names = sheetIn('Primarul Ana Popa a plecat. Viceprimarul Ana Popa a rămas.', { language: 'ro' }).names;
    expect(flaggedIn(names)).toEqual(['title: Ana Popa']);
  });

  it('name the claims that use them, as what they say and as who says it', () => {
    const [pop] = namesIn('The bridge is shut. Mayor Ana Pop said the road was open.');
    expect(pop?.claims).toEqual(['c2']);
  });
});
