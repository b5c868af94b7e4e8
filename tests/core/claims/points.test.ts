import { describe, expect, it } from 'vitest';
import { claimPoints } from '#lib/core/claims/claim-points.ts';
import { extract } from '#lib/core/claims/extract.ts';

const pointsOf = (copy: string, language: string) =>
  extract(copy, { language, detail: 'points' }).claims.flatMap(({ points = [] }) => points.map(({ text }) => text));

const ENGLISH: readonly (readonly [about: string, copy: string, points: readonly string[]])[] = [
  ['one thing', 'The bridge was closed.', ['The bridge was closed.']],
  [
    'when and where',
    'The council closed the bridge in Orvale on Monday.',
    [
      'The council closed the bridge.',
      'The council closed the bridge in Orvale.',
      'The council closed the bridge on Monday.',
    ],
  ],
  [
    'what stands in front',
    'In May, the council sold two boats to the port.',
    ['The council sold two boats.', 'The council sold two boats to the port.', 'In May, the council sold two boats.'],
  ],
  [
    'each of several objects',
    'The port bought a crane, two tugs and a ferry.',
    ['The port bought a crane.', 'The port bought two tugs.', 'The port bought a ferry.'],
  ],
  [
    'each of several who did it',
    'Ana Pop and Ion Rusu were arrested on Monday.',
    ['Ana Pop was arrested on Monday.', 'Ion Rusu was arrested on Monday.'],
  ],
  [
    'each of several adjectives',
    'The mill makes magnetic and printed paper.',
    ['The mill makes magnetic paper.', 'The mill makes printed paper.'],
  ],
  [
    'an office before a name',
    'Harbour pilot Ana Pop left the port.',
    ['Ana Pop left the port.', 'Ana Pop is a Harbour pilot.'],
  ],
  [
    'a relative clause about an object',
    'The council bought a mill that makes paper.',
    ['The council bought a mill.', 'A mill makes paper.'],
  ],
  [
    'a relative clause about what the subject is',
    'Orvale Paper is a mill which employs 40 people.',
    ['Orvale Paper is a mill.', 'Orvale Paper employs 40 people.'],
  ],
  [
    'a participle after a comma',
    'The storm sank two boats, cutting the island off.',
    ['The storm sank two boats.', 'The storm was cutting the island off.'],
  ],
  [
    'a year in brackets',
    'She painted “The Dry Dock” (1987).',
    ['She painted “The Dry Dock”.', '“The Dry Dock” is from 1987.'],
  ],
  [
    'examples',
    'The port sells tools such as saws and drills.',
    ['The port sells tools.', 'The port sells saws.', 'The port sells drills.'],
  ],
  [
    'each of two participles',
    'The hall was built by Ana Pop and painted by Ion Rusu.',
    ['The hall was built by Ana Pop.', 'The hall was painted by Ion Rusu.'],
  ],
  [
    'adjectives in a row',
    'The mill is a wide, low, wooden building.',
    ['The mill is a wide building.', 'The mill is a low building.', 'The mill is a wooden building.'],
  ],
  [
    'adjectives without a comma',
    'Orvale Bay is a 1998 Danish short film.',
    ['Orvale Bay is a 1998 film.', 'Orvale Bay is a Danish film.', 'Orvale Bay is a short film.'],
  ],
  ['an article before another word', 'It is a large, old mill.', ['It is a large mill.', 'It is an old mill.']],
  [
    'two things in front',
    'In 2015, after years of work, the council sold the port.',
    [
      'The council sold the port.',
      'In 2015, the council sold the port.',
      'After years of work, the council sold the port.',
    ],
  ],
  [
    'the same preposition again',
    'The ferry sailed to Orvale, to Dorna and to Vale.',
    ['The ferry sailed to Orvale.', 'The ferry sailed to Dorna.', 'The ferry sailed to Vale.'],
  ],
  [
    'how far it reaches',
    'Pop ran the mill from 1979 to 1985.',
    ['Pop ran the mill.', 'Pop ran the mill from 1979 to 1985.'],
  ],
  [
    'names in brackets',
    'Orvale (Danish: Orvalle; Welsh: Orfal) has a port.',
    ['Orvale has a port.', 'Orvale (Danish: Orvalle).', 'Orvale (Welsh: Orfal).'],
  ],
  [
    'a relative clause that no name takes',
    'Orvale is a town in Vale that lost its port.',
    ['Orvale is a town.', 'Orvale is a town in Vale.', 'Orvale lost its port.'],
  ],
  [
    'a verb that could be a noun',
    'Orvale’s council fears a flood in May.',
    ['Orvale’s council fears a flood.', 'Orvale’s council fears a flood in May.'],
  ],
  [
    'what stands between commas after the subject',
    'The port, formally known as Orvale Harbour, is a museum.',
    ['The port is a museum.', 'The port is formally known as Orvale Harbour.'],
  ],
  [
    'what the subject is, in front of it',
    'A lawyer by trade, she left the council in May.',
    ['She left the council.', 'She left the council in May.', 'She was a lawyer by trade.'],
  ],
  ['a kind of thing', 'Bees need flowers in spring.', ['Bees need flowers in spring.']],
  [
    'two objects and one verb',
    'Orvale borders Vale in the east and Dorna in the north.',
    [
      'Orvale borders Vale.',
      'Orvale borders Vale in the east.',
      'Orvale borders Dorna.',
      'Orvale borders Dorna in the north.',
    ],
  ],
  [
    'examples with words of their own',
    'The port sold goods, such as tools for ships, ropes or nets.',
    ['The port sold goods.', 'The port sold tools for ships.', 'The port sold ropes.', 'The port sold nets.'],
  ],
  [
    'a list in front',
    'In addition to Vale, Dorna and Brix, the port served Orvale.',
    [
      'The port served Orvale.',
      'In addition to Vale, the port served Orvale.',
      'In addition to Dorna, the port served Orvale.',
      'In addition to Brix, the port served Orvale.',
    ],
  ],
  ['what several are', 'Vale and Dorna are towns.', ['Vale and Dorna are towns.']],
  [
    'a list that examples end',
    'The port sold boats, tugs and other ships such as ferries.',
    ['The port sold boats.', 'The port sold tugs.', 'The port sold other ships.', 'The port sold ferries.'],
  ],
  [
    'another clause after a semicolon',
    'It became her first and, to date, only win; Ana Pop was also named.',
    ['It became her first and, to date, only win.', 'Ana Pop was also named.'],
  ],
  [
    'what follows “then”',
    'Pop moved to Dorna and then sold the mill.',
    ['Pop moved to Dorna.', 'Pop then sold the mill.'],
  ],
  ['how old', 'Ana Pop, 54, left the port.', ['Ana Pop was 54.', 'Ana Pop left the port.']],
  [
    'when it was said',
    'On Monday, Pop announced that she would leave.',
    ['On Monday, Pop announced that she would leave.', 'She would leave.'],
  ],
  [
    'that it was said',
    'The mayor told reporters that the bridge was closed.',
    ['The mayor told reporters that the bridge was closed.', 'The bridge was closed.'],
  ],
];

const ROMANIAN: readonly (readonly [about: string, copy: string, points: readonly string[]])[] = [
  [
    'when and where',
    'Consiliul a închis podul din Orvale luni.',
    ['Consiliul a închis podul.', 'Consiliul a închis podul din Orvale.', 'Consiliul a închis podul luni.'],
  ],
  [
    'each of several objects',
    'Primăria a cumpărat un feribot și două remorchere.',
    ['Primăria a cumpărat un feribot.', 'Primăria a cumpărat două remorchere.'],
  ],
  [
    'what stands in front',
    'În luna mai, consiliul a vândut două bărci.',
    ['Consiliul a vândut două bărci.', 'În luna mai, consiliul a vândut două bărci.'],
  ],
  [
    'a relative clause',
    'Consiliul a vândut moara care producea hârtie.',
    ['Consiliul a vândut moara.', 'Moara producea hârtie.'],
  ],
  [
    'words that agree with the subject',
    'Ana Pop și Ion Rusu au fost arestați.',
    ['Ana Pop și Ion Rusu au fost arestați.'],
  ],
  ['a denial', 'Podul nu a fost închis la timp.', ['Podul nu a fost închis la timp.']],
];

/** Cut short these would say more, less or something else. */
const WHOLE: readonly (readonly [about: string, copy: string])[] = [
  ['not', 'The ferry did not sail until the end of May.'],
  ['only', 'The council only opened the bridge for lorries.'],
  ['the largest', 'The port is the largest employer in the county.'],
  ['the first', 'She was the first woman on the board.'],
  ['a condition', 'The bridge will open if the tests go well.'],
  ['the second', 'She was the second woman on the board.'],
  ['not this but that', 'The roof is not covered with tiles, but with slate.'],
  ['former', 'She was a former, popular mayor.'],
  ['or', 'The wreck will be raised or cut.'],
  ['between A and B', 'The ferry sails between Orvale and Dorna.'],
  ['an adjective and what it needs', 'The pump is capable of a great deal.'],
];

const NOT_THERE: readonly (readonly [kind: string, copy: string, wrong: RegExp])[] = [
  ['a number is no name', 'The poll gave Holt 45% to 36%, a wider margin than in May.', /36% is/],
  ['a bracket that explains a word', 'The port lost time (about 30 minutes) on Monday.', /\(|time is/],
  [
    'an example of something further back',
    'Vega answered with attacks on Holt, including messages at night.',
    /on messages/,
  ],
  ['a rival of nobody', 'Rival Ana Pop left the council in May.', /is a rival/i],
  ['more than nothing', 'The board interviewed more than 20 sailors and clerks.', /more than clerks/],
  ['a year that shows', 'The council sold a mill in 1995 that showed losses.', /1995 showed/],
  ['the condition gone', 'Vega would sell the mill if wages rose in May.', /mill\.$/],
  ['a place that is none', 'The strike is a case where people can sleep.', /in a case/],
  ['an adjective without its noun', 'We have big plans for the final month.', /final\.$/],
  ['what is said of all before a dash', 'Vega spoke of the mill in Dorna — a chance he missed in May.', /Dorna is/],
];

describe('what has to be shown for a claim', () => {
  it.each(ENGLISH)('%s', (_, copy, points) => {
    expect(pointsOf(copy, 'en')).toEqual(points);
  });

  it.each(ROMANIAN)('%s, in Romanian', (_, copy, points) => {
    expect(pointsOf(copy, 'ro')).toEqual(points);
  });

  it.each(WHOLE)('stays whole for the sake of “%s”', (_, copy) => {
    expect(pointsOf(copy, 'en')).toEqual([copy]);
  });

  it.each(NOT_THERE)('is not there where it would mislead: %s', (_, copy, wrong) => {
    expect(pointsOf(copy, 'en').filter((text) => wrong.test(text))).toEqual([]);
  });

  it('tells who said it with what stands beside the name', () => {
    expect(pointsOf('Lena Holt, the mayor, said the bridge will close.', 'en')).toContain(
      'Lena Holt, the mayor, said the bridge will close.',
    );
  });

  it('has the words of the copy as its spans', () => {
    const { text, claims } = extract('The council closed the bridge on Monday and the ferry.', { detail: 'points' });
    for (const { points = [] } of claims)
      for (const point of points) {
        const words = point.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
        expect(`${words}.`).toBe(point.text);
      }
  });

  it('is left out unless it is asked for', () => {
    expect(extract('The bridge was closed.').claims.map(({ points }) => points)).toEqual([undefined]);
  });
});

describe('the points of a claim that people have worded', () => {
  it('are found in its words as they are', () => {
    expect(claimPoints('The council sold the ferry and the tug in May.')).toEqual([
      'The council sold the ferry in May.',
      'The council sold the tug in May.',
    ]);
  });

  it('are none where it is one thing', () => {
    expect(claimPoints('The council sold the ferry.')).toEqual([]);
    expect(claimPoints('')).toEqual([]);
    expect(claimPoints('売却')).toEqual([]);
  });
});
