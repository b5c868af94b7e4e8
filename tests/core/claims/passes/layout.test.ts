import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const blocks = (copy: string, language: 'en' | 'ro') => {
  const { article, text } = extract(copy, { language });
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\n/g, ' ')}`);
};
const claims = (copy: string, language: 'en' | 'ro') =>
  extract(copy, { language }).claims.map(({ attributions, text }) =>
    [...attributions.map(({ source }) => source?.name ?? source?.text ?? '?'), text].join(': '),
  );

describe('lines that were wrapped', () => {
  it.each([
    [
      'en',
      'Mayor Lena Holt said on Monday that the bridge over the\nOrva will close in May. Officials added that the road\nIon Rusu built in 1990 is safe.',
    ],
    [
      'ro',
      'Primarul Ana Pop a declarat luni că podul peste râul\nDorna va fi închis în mai. Poliția a anunțat că drumul\nJudețean este sigur.',
    ],
  ] as const)('are one paragraph, whatever the next line begins with (%s)', (language, copy) => {
    expect(blocks(copy, language)).toEqual([`paragraph: ${copy.replace(/\n/g, ' ')}`]);
  });

  it('are not what only stands below each other', () => {
    expect(
      blocks('Bridge closes in Orvale\nPolice said the bridge was closed on Monday.\nThe mayor resigned.', 'en'),
    ).toEqual([
      'title: Bridge closes in Orvale',
      'paragraph: Police said the bridge was closed on Monday.',
      'paragraph: The mayor resigned.',
    ]);
  });
});

describe('what a mail quotes', () => {
  it('is read over its lines, without the marks', () => {
    expect(
      claims('> Mayor Lena Holt said\n> that 12 people died\n> on Monday.\n>\n> The bridge closed.\n\nI agree.', 'en'),
    ).toEqual(['Lena Holt: 12 people died on Monday.', 'The bridge closed.', 'I agree.']);
  });

  it('is said by whoever is named above it', () => {
    expect(claims('Luni, Ana Pop a scris:\n\n> Podul este vechi. Va fi\n> închis în mai.', 'ro')).toEqual([
      'Ana Pop: Podul este vechi.',
      'Ana Pop: Va fi închis în mai.',
    ]);
  });
});

describe('a dateline', () => {
  it.each([
    ['en', 'MONROE | Officials closed the bridge.', 'MONROE |'],
    ['en', 'Orvale | Officials closed the bridge.', 'Orvale |'],
    ['en', '(Reuters) - Officials closed the bridge.', '(Reuters) -'],
    ['en', 'ORVALE (AP) _ Officials closed the bridge.', 'ORVALE (AP) _'],
    ['ro', 'BUCUREȘTI, 5 mai /Agerpres/ - Guvernul a adoptat legea.', 'BUCUREȘTI, 5 mai /Agerpres/ -'],
  ] as const)('may run into the copy (%s): %s', (language, copy, dateline) => {
    expect(blocks(copy, language)[0]).toBe(`dateline: ${dateline}`);
  });

  it('may stand in what seems to be a deck', () => {
    expect(
      blocks(
        'Man Shot at Deputies\n\nSHALFORD, Fla. (AP) - Officials arrested a man.\n\nPolice in Hale closed two roads on Tuesday, officials said.',
        'en',
      ),
    ).toEqual([
      'title: Man Shot at Deputies',
      'dateline: SHALFORD, Fla. (AP) -',
      'paragraph: Officials arrested a man.',
      'paragraph: Police in Hale closed two roads on Tuesday, officials said.',
    ]);
  });

  it('is none at the head of a headline', () => {
    expect(blocks('EXCLUSIV - Guvernul a adoptat o lege\n\nGuvernul a adoptat luni legea.', 'ro')[0]).toBe(
      'title: EXCLUSIV - Guvernul a adoptat o lege',
    );
  });
});

describe('a place alone before the first sentence', () => {
  it.each([
    [
      'en',
      'Orvale – Several hundred nurses in white surrounded the town hall on Tuesday in the rain.',
      'Several hundred nurses in white surrounded the town hall on Tuesday in the rain.',
    ],
    [
      'ro',
      'Dorna – Câteva sute de asistente au înconjurat primăria marți, pe ploaie, timp de trei ore.',
      'Câteva sute de asistente au înconjurat primăria marți, pe ploaie, timp de trei ore.',
    ],
  ] as const)('is a dateline (%s)', (language, copy, rest) => {
    expect(blocks(copy, language)).toEqual([`dateline: ${copy.slice(0, copy.indexOf('–') + 1)}`, `paragraph: ${rest}`]);
  });

  it.each([
    'Lena Holt – The mayor of the town who closed the bridge in May – has left the council after ten years.',
    'Breaking – Two hundred people left the mill on Tuesday after a fire began in the old hall.',
    'Orvale – The bridge closed.',
  ])('is no name, no other word, and no short line: %s', (copy) => {
    expect(blocks(copy, 'en')).toEqual([`paragraph: ${copy}`]);
  });
});

describe('what only names a picture or a slogan', () => {
  it('asserts nothing', () => {
    expect(claims('Copper rose 2% on Monday.\n\n(Graphic: World trade in 2025 - here)', 'en')).toEqual([
      'Copper rose 2% on Monday.',
    ]);
    expect(claims('Prețul a crescut cu 2%.\n\n(Grafic: Comerțul mondial în 2025 - aici)', 'ro')).toEqual([
      'Prețul a crescut cu 2%.',
    ]);
    expect(claims('The campaign began in May.\n\nThe slogan? “Fish. We need it.”', 'en')).toEqual([
      'The campaign began in May.',
    ]);
    expect(claims('Campania a început în mai.\n\nSloganul? „Pește. Avem nevoie de el.”', 'ro')).toEqual([
      'Campania a început în mai.',
    ]);
  });
});
