import { describe, expect, it } from 'vitest';
import { flaggedIn, formsIn, sheetIn } from './sheet-in.ts';

describe('the figures of a text', () => {
  it.each([
    ['It cost 4.2 million dollars.', 'en', 4_200_000, '$'],
    ['It cost $4.2 million.', 'en', 4_200_000, '$'],
    ['They made 1,200 boats.', 'en', 1200, 'boats'],
    ['They found twenty-five new boats.', 'en', 25, 'boats'],
    ['They found two hundred and five boats.', 'en', 205, 'boats'],
    ['It fell by 61 per cent.', 'en', 61, '%'],
    ['It is 5km away.', 'en', 5, 'km'],
    ['Au fost 1.200 de cazuri.', 'ro', 1200, 'cazuri'],
    ['Costă 1,5 milioane de lei.', 'ro', 1_500_000, 'lei'],
    ['Costă douăzeci și cinci de mii de euro.', 'ro', 25_000, '€'],
    ['A scăzut cu 15 la sută.', 'ro', 15, '%'],
    ['Au fost 12 500 de voturi.', 'ro', 12_500, 'voturi'],
  ])('are read with their value and unit: %s', (text, language, value, unit) => {
    const { figures } = sheetIn(text, { language });
    expect(figures.map((figure) => [figure.forms[0]?.value, figure.unit])).toEqual([[value, unit]]);
  });

  it('are one entry when the value is one, in words or in digits', () => {
    expect(formsIn(sheetIn('They made twenty-five arrests. Later the 25 arrests were news.').figures)).toEqual([
      ['twenty-five arrests', '25 arrests'],
    ]);
  });

  it.each([
    ['In all 12 people were killed. The death toll was 14 people.', ['figure: 12 people, 14 people']],
    ['Ana Pop, 34, spoke first. Pop, 35, left.', ['figure: 34, 35']],
    [
      'The bridge repair costs $4 million. The cost of the bridge is 5 million dollars.',
      ['figure: $4 million, 5 million dollars'],
    ],
    ['In all 12 people were killed. Another 14 people were killed.', []],
    ['In 2024, 12 people were killed. In 2025, 14 people were killed.', []],
    ['It rose from 12 people killed to 14 people killed.', []],
    ['In all 12 people were killed. Some 14 people danced.', []],
  ])('are flagged when they may be of one thing: %s', (text, flags) => {
    expect(flaggedIn(sheetIn(text).figures)).toEqual(flags);
  });

  it('are flagged in Romanian too', () => {
    const { figures } = sheetIn('În total 12 oameni au murit. Bilanțul este de 14 persoane decedate.', {
      language: 'ro',
    });
    expect(flaggedIn(figures)).toEqual(['figure: 12 oameni, 14 persoane']);
  });

  it('are no dates, times or ordinals', () => {
    expect(sheetIn('On March 7, 2026, at 10:40, the 3rd ship left. In 2024 it sank.').figures).toEqual([]);
  });
});

describe('the dates of a text', () => {
  const dateOf = (text: string, language = 'en', published = '2026-03-09') =>
    sheetIn(text, { language, published }).dates.map(({ date, relative }) => [date, relative]);

  it.each([
    ['It fell on Saturday.', '2026-03-07', true],
    ['It fell yesterday.', '2026-03-08', true],
    ['It will open, the board said on Monday.', '2026-03-09', true],
    ['It will open on Saturday.', '2026-03-14', true],
    ['It fell last week.', '2026-03-02/2026-03-08', true],
    ['It fell last month.', '2026-02', true],
    ['It opens next year.', '2027', true],
    ['It fell on March 7.', '2026-03-07', true],
    ['It fell on 12 December.', '2025-12-12', true],
    ['It fell on March 7, 2025.', '2025-03-07', false],
    ['It fell in May 2019.', '2019-05', false],
    ['It fell in 2024.', '2024', false],
    ['It fell at 7:30 p.m.', 'T19:30', false],
  ])('are resolved from the dateline where they need it: %s', (text, date, relative) => {
    expect(dateOf(text)).toEqual([[date, relative]]);
  });

  it.each([
    ['A căzut sâmbătă.', '2026-03-07', true],
    ['A căzut săptămâna trecută.', '2026-03-02/2026-03-08', true],
    ['A căzut pe 7 martie.', '2026-03-07', true],
    ['A căzut pe 07.03.2025.', '2025-03-07', false],
    ['A căzut în 2024.', '2024', false],
  ])('are resolved in Romanian: %s', (text, date, relative) => {
    expect(dateOf(text, 'ro')).toEqual([[date, relative]]);
  });

  it('are one entry for one day, however written', () => {
    const { dates } = sheetIn('It fell on Saturday. By March 7 it was gone.', { published: '2026-03-09' });
    expect(formsIn(dates)).toEqual([['Saturday', 'March 7']]);
  });

  it('stay open without a day to count from', () => {
    const { dates } = sheetIn('It fell on Saturday, not on March 7 or 03/04/2026.');
    expect(dates.map(({ date }) => date)).toEqual([null, null, null]);
  });

  it('are flagged when the weekday is not theirs, or the calendar has no such day', () => {
    const { dates } = sheetIn('It fell on Saturday, March 8, 2026. It rose on 31 April 2026.');
    expect(dates.flatMap(({ flags }) => flags.map((flag) => flag.words))).toEqual([
      '2026-03-08 is a Sunday, not what “Saturday, March 8, 2026” says.',
      'The calendar has no “31 April 2026”.',
    ]);
    expect(flaggedIn(sheetIn('It fell on Sunday, March 8, 2026.').dates)).toEqual([]);
  });

  it.each([
    ['It fell on Saturday (March 8).', 'en'],
    ['It fell on Saturday the 8th of March, 2026.', 'en'],
    ['It fell on Saturday, 2026-03-08.', 'en'],
    ['It fell on March 8, 2026, a Saturday.', 'en'],
    ['It fell on March 8 (Saturday), he said.', 'en'],
    ['A căzut sâmbătă, 08.03.2026.', 'ro'],
    ['A căzut sâmbătă (8 martie 2026).', 'ro'],
    ['A căzut pe 8 martie 2026, sâmbătă, spune el.', 'ro'],
  ])('are held against the weekday on either side of them: %s', (text, language) => {
    const flagsOf = (copy: string) => flaggedIn(sheetIn(copy, { language, published: '2026-03-09' }).dates);
    expect(flagsOf(text)).toEqual([expect.stringMatching(/^weekday: /)]);
    // The same with the right day is one entry without a flag.
    const right = text.replace('Saturday', 'Sunday').replace('sâmbătă', 'duminică');
    expect(flagsOf(right)).toEqual([]);
    expect(sheetIn(right, { language, published: '2026-03-09' }).dates).toHaveLength(1);
  });

  it('are not held against a weekday that belongs to something else', () => {
    const { dates } = sheetIn('It fell on March 8, Saturday shoppers said.', { published: '2026-03-09' });
    expect(flaggedIn(dates)).toEqual([]);
  });
});

describe('the quotations of a text', () => {
  it('have their speakers and their claims', () => {
    const { quotes } = sheetIn('“We will rebuild the bridge,” Mayor Ana Pop said.');
    expect(quotes.map(({ forms, speaker, claims }) => [forms[0]?.text, speaker, claims])).toEqual([
      ['We will rebuild the bridge,', 'Ana Pop', ['c1']],
    ]);
  });

  it('are flagged when the words of one quotation differ, not when a part is quoted again', () => {
    const said = '“We will not leave anyone behind here,” Ana Pop said. ';
    expect(flaggedIn(sheetIn(`${said}“We will never leave anyone behind here,” she had said.`).quotes)).toHaveLength(1);
    expect(flaggedIn(sheetIn(`${said}Her words “leave anyone behind” were heard.`).quotes)).toEqual([]);
  });

  it('are flagged when the closing mark is missing, unless they go on in the next paragraph', () => {
    expect(flaggedIn(sheetIn('She said: “We will rebuild it. It takes a year.').quotes)).toEqual([
      'open_quote: We will rebuild it. It takes a year.',
    ]);
    expect(flaggedIn(sheetIn('She said: “We will rebuild it.\n\n“It takes a year.”').quotes)).toEqual([]);
  });
});
