import { describe, expect, it } from 'vitest';
import { grouped, originsIn, type Told } from './constellation.ts';
import { CARPATIA, MERIDIAN, check } from './constellation-rows.ts';

describe('one body in many dresses', () => {
  check('The council sold the pier in May.', [
    [
      'a filing, a tweet, a page, a spokesman without a name',
      '1 2 3 4 5',
      [
        ['One', '[The pier was sold in May], Harbour Trust said in a regulatory filing.'],
        ['Two', 'In a filing with the exchange, the Harbour Trust said [it had sold the pier].'],
        ['Three', 'A Harbour Trust spokesperson confirmed that [the pier had been sold].'],
        ['Four', '“[We sold the pier in May],” the Harbour Trust wrote on X.'],
        ['Five', 'A notice posted by the Harbour Trust on Friday said that [the pier had been sold].'],
      ],
    ],
    [
      'a body in short after its full name',
      '1 2',
      [
        ['One', 'The Wick Port Authority met on Friday. [The pier was sold in May], the authority said.'],
        ['Two', '[The pier was sold in May], the Wick Port Authority said.'],
      ],
    ],
    [
      'the ministry after its full name',
      '1 | 2',
      [
        ['One', 'The Transport Ministry met on Friday. [The pier was sold in May], the ministry said.'],
        ['Two', 'The Finance Ministry met on Friday. [The pier was sold in May], the ministry said.'],
      ],
    ],
    [
      'the presidency, its spokesman and the Kremlin',
      '1 2 3',
      [
        ['One', '[The pier was sold in May], the Kremlin said.'],
        ['Two', '[The pier was sold in May], Kremlin spokesman Ivan Belov said.'],
        ['Three', '[The pier was sold in May], the Kremlin press service said in a statement.'],
      ],
    ],
    [
      'who speaks for it, behind the name',
      '1 2',
      [
        ['One', '[The pier was sold in May], said Lia Gottwald, spokeswoman for the Harbour Trust.'],
        ['Two', '[The pier was sold in May], the Harbour Trust said.'],
      ],
    ],
    [
      'a statement that an agency carries',
      '1 2',
      [
        ['One', '[The pier was sold in May], the Harbour Trust said in a statement carried by Meridian.'],
        ['Two', '[The pier was sold in May], the Harbour Trust said.'],
      ],
      { sources: [MERIDIAN], names: ['Harbour Trust'] },
    ],
    [
      'his office',
      '1 2',
      [
        ['One', 'Mayor Jon Moss was away. [The pier was sold in May], his office said.'],
        ['Two', '[The pier was sold in May], Mayor Jon Moss’s office said.'],
      ],
    ],
    [
      'two offices',
      '1 | 2',
      [
        ['One', '[The pier was sold in May], the mayor’s office said.'],
        ['Two', '[The pier was sold in May], the governor’s office said.'],
      ],
    ],
    [
      'a ministry and its minister’s rival',
      '1 | 2',
      [
        ['One', '[The pier was sold in May], Transport Minister Ada Lornsen said.'],
        ['Two', '[The pier was sold in May], former transport minister Jan Holt said.'],
      ],
    ],
    [
      'a witness in an interview and in a report',
      '1 2 3',
      [
        ['Ole Dahlin', '[I saw them sign; the pier was sold in May.]'],
        ['Two', 'Ole Dahlin, who keeps the kiosk, said [the pier had been sold].'],
        ['Three', '[The pier was sold in May], kiosk owner Ole Dahlin told Radio Wick.'],
      ],
    ],
    [
      'two witnesses',
      '1 | 2',
      [
        ['One', '[The pier was sold in May], fisherman Ole Dahlin said.'],
        ['Two', '[The pier was sold in May], fisherman Per Lund said.'],
      ],
    ],
    [
      'the minutes and the council',
      '1 2',
      [
        ['One', '[The pier was sold in May], according to the minutes of the Wick council.'],
        ['Two', '[The pier was sold in May], the Wick council said.'],
      ],
    ],
    [
      'a ministry’s website',
      '1 2',
      [
        ['One', '[The pier was sold in May], the Transport Ministry’s website says.'],
        ['Two', 'The Ministry of Transport said on its website that [the pier was sold in May].'],
      ],
    ],
  ]);
  check('Consiliul a vândut debarcaderul în mai.', [
    [
      'un comunicat remis presei, reprezentanții, purtătorul de cuvânt',
      '1 2 3 4',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], potrivit unui comunicat remis presei de Primăria Arini.'],
        ['Doi', 'Reprezentanții Primăriei Arini au anunțat că [debarcaderul a fost vândut].'],
        ['Trei', '[Debarcaderul a fost vândut în mai], a precizat purtătorul de cuvânt al Primăriei Arini, Dan Vlad.'],
        ['Patru', 'Într-un comunicat de presă, Primăria Arini anunță că [debarcaderul a fost vândut în mai].'],
      ],
    ],
    [
      'cancelaria și biroul premierului',
      '1 2 3',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], a transmis cancelaria premierului.'],
        ['Doi', '[Debarcaderul a fost vândut în mai], potrivit biroului premierului.'],
        [
          'Trei',
          'Purtătorul de cuvânt al premierului Radu Munte, Ion Dogar, a declarat că [debarcaderul a fost vândut].',
        ],
      ],
    ],
    [
      'Poliția și Jandarmeria',
      '1 | 2',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], a anunțat Poliția Arini.'],
        ['Doi', '[Debarcaderul a fost vândut în mai], a anunțat Jandarmeria Arini.'],
      ],
    ],
    [
      'Administrația Prezidențială',
      '1 2',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], a transmis Administrația Prezidențială.'],
        ['Doi', '[Debarcaderul a fost vândut în mai], potrivit Administrației Prezidențiale.'],
      ],
    ],
    [
      'o declarație pentru un post',
      '1 2',
      [
        ['Unu', 'Directorul Paul Rusu a declarat pentru Radio Arini că [debarcaderul a fost vândut].'],
        ['Doi', '[Debarcaderul a fost vândut în mai], a spus Paul Rusu, directorul portului.'],
      ],
    ],
    [
      'Ministerul de Interne',
      '1 2',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], a anunțat Ministerul de Interne.'],
        ['Doi', '[Debarcaderul a fost vândut în mai], a anunțat Ministerul Afacerilor Interne.'],
      ],
    ],
    [
      'doi primari',
      '1 | 2',
      [
        ['Unu', '[Debarcaderul a fost vândut în mai], a declarat primarul Radu Munte.'],
        ['Doi', '[Debarcaderul a fost vândut în mai], a declarat primarul Ilie Marcu.'],
      ],
    ],
  ]);
});

describe('whom a text credits', () => {
  check('The works in Arden closed on Monday.', [
    [
      'the speaker, whom an agency quotes',
      '1 2',
      [
        ['One', '[The works in Arden closed on Monday], Mayor Edda Quist told Meridian.'],
        ['Two', '[The works in Arden closed on Monday], Edda Quist said.'],
      ],
      { sources: [MERIDIAN], names: ['Edda Quist'] },
    ],
    [
      'two agencies are two',
      '1 | 2',
      [
        ['One', 'ARDEN (Meridian) - [The works in Arden closed on Monday.]'],
        ['Two', 'ARDEN (Reuters) - [The works in Arden closed on Monday.]'],
      ],
      { sources: [MERIDIAN] },
    ],
    [
      'a byline in capitals and a dateline',
      '1 2',
      [
        ['One', 'BY MERIDIAN NEWS AGENCY\n\n[The works in Arden closed on Monday.]'],
        ['Two', 'ARDEN, Mon. (Meridian) — [The works in Arden closed on Monday.]'],
      ],
      { sources: [MERIDIAN] },
    ],
    [
      'a credit to another paper',
      '1 2',
      [
        ['One', '[The works in Arden closed on Monday], the Arden Star first reported.'],
        ['Arden Star', '[The works in Arden closed on Monday]; our reporter stood at the gate.'],
      ],
      { names: ['Arden Star'] },
    ],
    [
      'brief items, each with its own credit',
      '1 | 2',
      [
        [
          'One',
          '[The works in Arden closed on Monday]; we saw the gate locked.\n\nA ship sank off Velden on Sunday. (Meridian)',
        ],
        ['Two', '[The works in Arden closed on Monday.] (Meridian)'],
      ],
      { sources: [MERIDIAN] },
    ],
    [
      'a photographer’s credit is none',
      '1',
      [['One', '[The works in Arden closed on Monday.]\n\n(Photo: Meridian)']],
      { sources: [MERIDIAN], names: ['One'] },
    ],
    [
      'a prize for the agency is none',
      '1',
      [['One', '[The works in Arden closed on Monday.] Meridian was first to report the mayor’s resignation in May.']],
      { sources: [MERIDIAN], names: ['One'] },
    ],
    [
      'a paragraph that goes on with what the agency reported',
      '1',
      [['One', '[The works in Arden closed on Monday.] Meridian first reported the news.']],
      { sources: [MERIDIAN], names: ['Meridian News Agency'] },
    ],
    [
      'shared copy without a credit, one of them credited',
      '1 2',
      [
        [
          'One',
          '[The works in Arden closed on Monday] after eighty years in which they made the cement for every bridge and every dam in the valley. (Meridian)',
        ],
        [
          'Two',
          '[The works in Arden closed on Monday] after eighty years in which they made the cement for every bridge and every dam in the valley.',
        ],
      ],
      { sources: [MERIDIAN], names: ['Meridian News Agency'] },
    ],
    [
      'a shared quotation',
      '1 | 2',
      [
        [
          'One',
          '[The works in Arden closed on Monday]; our reporter was there.\n\n"I will not rest until every worker of these works has found another place with the same pay and the same hours," said Jon Moss.',
        ],
        [
          'Two',
          '[We watched the works in Arden close on Monday.]\n\n"I will not rest until every worker of these works has found another place with the same pay and the same hours," said Jon Moss.',
        ],
      ],
    ],
    [
      'two bylined reporters of one paper and its Sunday edition under one owner',
      '1 2',
      [
        ['Arden Star', 'By Jane Doe\n\n[The works in Arden closed on Monday.]'],
        ['Sunday Star', 'By John Roe\n\n[Gates shut at the Arden works on Monday.]'],
      ],
      {
        sources: [
          { name: 'Arden Star', kind: 'outlet', owner: 'Castor' },
          { name: 'Sunday Star', kind: 'outlet', owner: 'Castor' },
        ],
      },
    ],
  ]);
  check('Fabrica din Arini s-a închis luni.', [
    [
      'citat de o agenție',
      '1 2',
      [
        ['Unu', '[Fabrica s-a închis luni], a declarat primarul Radu Munte, citat de Carpatia.'],
        ['Doi', '[Fabrica s-a închis luni], a spus Radu Munte.'],
      ],
      { sources: [CARPATIA], names: ['Radu Munte'] },
    ],
    [
      'agenția în subsol și în text',
      '1 2 3',
      [
        ['Unu', '[Fabrica s-a închis luni.] (sursa: Carpatia)'],
        ['Doi', '[Fabrica s-a închis luni], a anunțat agenția Carpatia, citată de Radio Arini.'],
        ['Trei', 'Carpatia: [Fabrica din Arini s-a închis luni]'],
      ],
      { sources: [CARPATIA] },
    ],
    [
      'un alt subiect',
      '1',
      [
        [
          'Unu',
          '[Fabrica s-a închis luni], a constatat reporterul nostru.\n\nÎn mai, directorul declara pentru Carpatia că vânzările scad.',
        ],
      ],
      { sources: [CARPATIA], names: ['Unu'] },
    ],
    ['foto', '1', [['Unu', '[Fabrica s-a închis luni.]\n\nFoto: Carpatia']], { sources: [CARPATIA], names: ['Unu'] }],
  ]);
});

describe('loops', () => {
  const claim = 'The castle of Remm reopened on Sunday.';
  it.each([
    [
      'four',
      [
        ['Alder Post', 'the Birch Post'],
        ['Birch Post', 'the Cedar Post'],
        ['Cedar Post', 'the Dune Post'],
        ['Dune Post', 'the Alder Post'],
      ],
      [['Alder Post', 'Birch Post', 'Cedar Post', 'Dune Post']],
    ],
    [
      'two of two',
      [
        ['Alder Post', 'the Birch Post'],
        ['Birch Post', 'the Alder Post'],
        ['Cedar Post', 'the Dune Post'],
        ['Dune Post', 'the Cedar Post'],
      ],
      [
        ['Alder Post', 'Birch Post'],
        ['Cedar Post', 'Dune Post'],
      ],
    ],
    [
      'one in which an institution takes part',
      [
        ['Alder Post', 'the Castle Office'],
        ['Castle Office', 'the Alder Post'],
      ],
      [['Alder Post', 'Castle Office']],
    ],
  ])('of %s', (_, cites, loops) => {
    const told = cites.map(([by = '', whom = '']): Told => ({
      by,
      text: `[The castle of Remm reopened on Sunday], according to ${whom}.`,
    }));
    const found = originsIn({ claim, told });
    expect(found.circles.map(({ names }) => names)).toEqual(loops);
    expect(found.origins.every(({ circular }) => circular)).toBe(true);
  });

  it('count for nothing, though each names whom the other has it from', () => {
    const told: Told[] = [
      {
        by: 'Alder Post',
        text: '[The castle of Remm reopened on Sunday], the Birch Post reported, citing the Castle Office.',
      },
      {
        by: 'Birch Post',
        text: '[The castle of Remm reopened on Sunday], the Alder Post reported, citing the Castle Office.',
      },
    ];
    const found = originsIn({ claim, told });
    expect(found.circles).toHaveLength(1);
    expect(found.origins.every(({ circular }) => circular)).toBe(true);
  });

  it('are closed by a byline and a bracket too', () => {
    const told: Told[] = [
      { by: 'Alder Post', text: '[The castle of Remm reopened on Sunday.] (Birch Post)' },
      { by: 'Birch Post', text: '[The castle of Remm reopened on Sunday.]\n\nSource: Alder Post' },
    ];
    expect(originsIn({ claim, told }).circles.map(({ names }) => names)).toEqual([['Alder Post', 'Birch Post']]);
  });
});

describe('laws and records that two texts quote', () => {
  const law =
    'no building of more than four storeys may be occupied before the fire authority has inspected every staircase, every door and every alarm';
  const lege =
    'vânzarea animalelor vii este permisă numai în locuri împrejmuite, cu apă curentă, sub supravegherea medicului veterinar și pe baza unui certificat de sănătate';
  it.each([
    [`Article 14 of the Building Act: ${law}.`, `Under the Building Act, ${law}.`],
    [`The law is clear: ${law}.`, `The Building Act says that ${law}.`],
    [`${law}, Article 14 of the Building Act provides.`, `${law}, according to the Building Act.`],
    [`The ruling reads in part:\n\n${law}.`, `According to the ruling, ${law}.`],
    [`Potrivit articolului 7 din Legea târgurilor, ${lege}.`, `Articolul 7 prevede că ${lege}.`],
    [`${lege}, potrivit Legii târgurilor.`, `Art. 7 din Legea târgurilor: ${lege}.`],
  ])('fold nothing: %s', (first, second) => {
    const found = originsIn({
      claim: 'Families moved in on Saturday.',
      told: [
        { by: 'Citizen', text: `[Families moved in on Saturday]; we counted nine vans.\n\n${first}` },
        { by: 'Review', text: `[Families moved in on Saturday], as our reporter saw.\n\n${second}` },
      ],
    });
    expect(grouped(found)).toBe('1 | 2');
  });

  it('fold where one gives them as its own', () => {
    const found = originsIn({
      claim: 'Families moved in on Saturday.',
      told: [
        { by: 'Citizen', text: `[Families moved in on Saturday].\n\nUnder the Building Act, ${law}.` },
        { by: 'Review', text: `[Families moved in on Saturday].\n\nIt is plain to all that ${law}.` },
      ],
    });
    expect(grouped(found)).toBe('1 2');
  });
});

describe('those who have it from us', () => {
  it.each(
    [
      '[The pier was closed in January], the mayor told the Northgate Herald.',
      'In an interview with the Northgate Herald, Mayor Jon Moss said [the pier was closed in January].',
      '[The pier was closed in January], Mayor Jon Moss said, as the Northgate Herald reported.',
      '[The pier was closed in January] (Northgate Herald).',
      'Citing the Northgate Herald, the radio said [the pier was closed in January].',
      '[The pier was closed in January], according to the Herald. The Northgate Herald had sent a reporter.',
    ].slice(0, 5),
  )('%s', (text) => {
    const found = originsIn({ claim: 'The pier was closed in January.', told: [{ by: 'Wick Star', text }] });
    expect(found.origins.map(({ own }) => own)).toEqual([true]);
  });
});
