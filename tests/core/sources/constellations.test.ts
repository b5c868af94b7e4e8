import { describe, expect, it } from 'vitest';
import { grouped, originsIn, type Constellation, type Told } from './constellation.ts';
import { CARPATIA, MERIDIAN, check } from './constellation-rows.ts';

describe('one readout, release, statement or witness is one origin', () => {
  check('The mill in Osten dismissed 200 workers last week.', [
    [
      'a release, a page and a spokeswoman of one ministry',
      '1 2 3 4',
      [
        ['Mirror', '[The mill dismissed 200 workers], the Ministry of Labour said in a post on its website.'],
        ['Dealer', '[Two hundred workers were let go], a Labour Ministry press release said.'],
        ['Delta', 'Lia Gottwald, a spokeswoman for the Ministry of Labour, said that [200 people lost their jobs].'],
        ['Ledger', '[200 people were dismissed], according to figures from the Labour Ministry.'],
      ],
    ],
    [
      'the company and its page',
      '1 2 3',
      [
        ['Orlex Foods', 'Statement. [We dismissed 200 workers last week.]'],
        ['Mirror', '[The mill dismissed 200 workers], Orlex Foods said on its website.'],
        ['Ledger', 'In a statement published on Monday, Orlex Foods said [it had let 200 workers go].'],
      ],
      { sources: [{ name: 'Orlex Foods', kind: 'institution' }] },
    ],
    [
      'a company and a union are two',
      '1 | 2',
      [
        ['Mirror', '[The mill dismissed 200 workers], Orlex Foods said.'],
        ['Ledger', '[200 people lost their jobs], the Millers’ Union said.'],
      ],
    ],
    [
      'two unions are two',
      '1 | 2',
      [
        ['Mirror', '[The mill dismissed 200 workers], the Millers’ Union said.'],
        ['Ledger', '[200 people lost their jobs], the Bakers’ Union said.'],
      ],
    ],
    [
      'two police forces are two',
      '1 | 2',
      [
        ['Mirror', '[Officers cleared the mill of 200 workers], Osten police said.'],
        ['Ledger', '[200 people were led out], the Harrow police said.'],
      ],
    ],
    [
      'one police force',
      '1 2 3',
      [
        ['Mirror', '[Officers cleared the mill of 200 workers], Osten police said.'],
        ['Ledger', '[200 people were led out], police in Osten said.'],
        ['Courier', 'A spokesman for the Osten police said [200 people had been led out].'],
      ],
    ],
    [
      'a briefing and an interview of one director',
      '1 2 3',
      [
        ['Mirror', '“[The mill dismissed 200 workers],” director Paul Amberg told a briefing.'],
        ['Ledger', 'In an interview with the Ledger, Paul Amberg said that [200 people had been let go].'],
        ['Courier', 'Paul Amberg, the director of the mill, confirmed that [200 workers had gone].'],
      ],
    ],
    [
      'what a minister said at a press conference, however the verb',
      '1 2 3',
      [
        ['Mirror', '[The mill let 200 workers go], Labour Minister Ada Lornsen told reporters.'],
        ['Ledger', 'According to Labour Minister Ada Lornsen, [200 workers have been dismissed].'],
        ['Courier', '“[Two hundred workers have been dismissed],” said Ada Lornsen, the labour minister.'],
      ],
    ],
    [
      'the president’s office and the presidency',
      '1 2',
      [
        ['Mirror', '[The mill let 200 workers go], the president’s office said.'],
        ['Ledger', '[200 workers were dismissed], the presidency announced.'],
      ],
    ],
    [
      'the offices of two presidents',
      '1 | 2',
      [
        ['Mirror', '[The mill let 200 workers go], President Lucian Amzei said.'],
        ['Ledger', '[200 workers were dismissed], President Halvard Stenmark said.'],
      ],
    ],
    [
      'one court and another',
      '1 | 2',
      [
        ['Mirror', '[The mill let 200 workers go], the Court of Audit said.'],
        ['Ledger', '[200 workers were dismissed], the Labour Court said.'],
      ],
    ],
    [
      'a document and the body that put it out',
      '1 2',
      [
        ['Mirror', '[The mill let 200 workers go], the Labour Inspectorate said.'],
        ['Ledger', 'A report by the Labour Inspectorate says [200 workers were dismissed].'],
      ],
    ],
    [
      'the same spokesman with and without his body',
      '1 2',
      [
        ['Mirror', 'Karl Ebner, spokesman for the Labour Ministry, said [200 workers had been dismissed].'],
        [
          'Ledger',
          'Labour Ministry spokesman Karl Ebner said [the mill had let 200 workers go]. “It is sad,” Ebner said.',
        ],
      ],
    ],
  ]);
  check('Ministerul Sănătății a închis secția din Arini vineri.', [
    [
      'comunicat, purtător de cuvânt, pagină',
      '1 2 3 4 5',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a transmis Ministerul Sănătății.'],
        ['Gazeta', 'Potrivit unui comunicat de presă al Ministerului Sănătății, [secția este închisă de vineri].'],
        ['Radio', 'Purtătorul de cuvânt al Ministerului Sănătății, Dan Vlad, a spus că [secția a fost închisă].'],
        ['Ziarul', '[Secția s-a închis vineri], a anunțat ministerul Sănătății pe pagina sa de Facebook.'],
        ['Curier', '[Secția e închisă de vineri], conform unui anunț publicat de Ministerul Sănătății.'],
      ],
    ],
    [
      'două ministere',
      '1 | 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a transmis Ministerul Sănătății.'],
        ['Gazeta', '[Secția este închisă de vineri], a precizat Ministerul Educației.'],
      ],
    ],
    [
      'două inspectorate',
      '1 | 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a anunțat ISU Arini.'],
        ['Gazeta', '[Secția este închisă de vineri], a precizat ISU Lunca.'],
      ],
    ],
    [
      'primarul, primarul cu nume',
      '1 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a declarat primarul Radu Munte.'],
        ['Gazeta', 'Primarul Radu Munte a venit la spital. [Secția este închisă], a spus primarul.'],
      ],
    ],
    [
      'genitivul numelui',
      '1 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a declarat Irina Dobrescu.'],
        ['Gazeta', 'Potrivit Irinei Dobrescu, [secția este închisă de vineri].'],
      ],
    ],
    [
      'spitalul și poliția',
      '1 | 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a anunțat Spitalul Județean Arini.'],
        ['Gazeta', '[Secția este închisă de vineri], a anunțat Poliția Arini.'],
      ],
    ],
    [
      'biroul de presă',
      '1 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a transmis biroul de presă al Spitalului Județean Arini.'],
        ['Gazeta', '[Secția este închisă de vineri], a anunțat Spitalul Județean Arini.'],
      ],
    ],
    [
      'guvernul, purtătoarea de cuvânt a Guvernului',
      '1 2',
      [
        ['Jurnalul', '[Secția a fost închisă vineri], a transmis Guvernul.'],
        ['Gazeta', '[Secția este închisă de vineri], a declarat purtătoarea de cuvânt a Guvernului, Ioana Dogar.'],
      ],
    ],
  ]);
});

describe('a credit to an agency', () => {
  const sources = [MERIDIAN];
  const names = ['Meridian News Agency'];
  const copy = '[The works in Arden closed on Monday] after 80 years of making cement for the valley.';
  const forms = [
    `(Meridian) – ${copy}`,
    `ARDEN (Meridian) — ${copy}`,
    `ARDEN, March 9 (Meridian) - ${copy}`,
    `BY MERIDIAN\n\n${copy}`,
    `By Jane Doe, Meridian\n\n${copy}`,
    `By Jane Doe\nMeridian News Agency\n\n${copy}`,
    `By Jane Doe with Meridian\n\n${copy}`,
    `${copy} (with Meridian)`,
    `${copy} (Meridian)`,
    `${copy}\n\nMeridian contributed to this report.`,
    `${copy}\n\nJane Doe and Meridian contributed to this report.`,
    `${copy}\n\nReporting by Meridian; editing by Jane Doe`,
    `${copy}\n\nAdditional reporting by Meridian.`,
    `${copy} Source: Meridian`,
    `${copy}\n\nSource: Meridian`,
    `${copy}\n\nvia Meridian`,
    `${copy} — Meridian`,
    `${copy}\n\nWith files from Meridian`,
    `[The works in Arden closed on Monday], Meridian reported.`,
    `[The works in Arden closed on Monday], reported Meridian.`,
    `[The works in Arden closed on Monday], according to Meridian.`,
    `[The works in Arden closed on Monday], the Meridian news agency said.`,
    `[The works in Arden closed on Monday], news agency Meridian reported.`,
    `[The works in Arden closed on Monday], citing Meridian.`,
    `Meridian reports that [the works in Arden closed on Monday].`,
    `As reported by Meridian, [the works in Arden closed on Monday].`,
    `The radio said, citing Meridian, that [the works in Arden closed on Monday].`,
    `Citing Meridian, the radio said [the works in Arden closed on Monday].`,
    `[The works in Arden closed on Monday.] The news was first reported by Meridian.`,
    `[The works in Arden closed on Monday] (Meridian). Staff wept at the gate.`,
    `[The works in Arden closed on Monday], a Meridian reporter saw.`,
    `[The works in Arden closed on Monday], per Meridian.`,
    `[The works in Arden closed on Monday], says Meridian.`,
  ];
  it.each(forms)('%s', (text) => {
    const found = originsIn({
      claim: 'The works in Arden closed on Monday.',
      told: [{ by: 'Arden Star', text }],
      sources,
    });
    expect(found.origins.map(({ name }) => name)).toEqual(names);
  });

  const others = [
    `[The works in Arden closed on Monday.]\n\nThe mayor told Meridian last year that the quay needed hydrants.`,
    `[The works in Arden closed on Monday], our reporter saw. Meridian reported in May that sales were falling.`,
    `[The works in Arden closed on Monday.]\n\nPhoto: Meridian`,
    `[The works in Arden closed on Monday.] The plant lies on the Meridian road.`,
    `[The works in Arden closed on Monday.]\n\nIn other news, a ship sank off Velden, Meridian reported.`,
    `[The works in Arden closed on Monday]; we saw the locked gate.\n\nVELDEN (Meridian) - A ship sank on Sunday.`,
  ];
  it.each(others)('is none for another matter: %s', (text) => {
    const found = originsIn({
      claim: 'The works in Arden closed on Monday.',
      told: [{ by: 'Arden Star', text }],
      sources,
    });
    expect(found.origins.map(({ name }) => name)).toEqual(['Arden Star']);
  });

  const romanian = [
    'ARINI (Carpatia) – [Podul a fost închis duminică.]',
    'ARINI, 8 mar /Carpatia/ - [Podul a fost închis duminică.]',
    '[Podul a fost închis duminică], informează Carpatia.',
    '[Podul a fost închis duminică], transmite Carpatia.',
    '[Podul a fost închis duminică], relatează agenția Carpatia.',
    '[Podul a fost închis duminică], potrivit Carpatia.',
    '[Podul a fost închis duminică], potrivit agenției Carpatia.',
    '[Podul a fost închis duminică], conform Carpatia.',
    '[Podul a fost închis duminică], scrie Carpatia.',
    '[Podul a fost închis duminică], notează Carpatia.',
    '[Podul a fost închis duminică], citează Carpatia.',
    '[Podul a fost închis duminică], a anunțat Carpatia.',
    '[Podul a fost închis duminică.] (Carpatia)',
    '[Podul a fost închis duminică.] Sursa: Carpatia',
    '[Podul a fost închis duminică.]\n\nSursa: Carpatia',
    '[Podul a fost închis duminică.]\n\nSurse: Carpatia, Radio Arini',
    '[Podul a fost închis duminică.]\n\nCu informații de la Carpatia',
    'De Ana Pop, Carpatia\n\n[Podul a fost închis duminică.]',
    'Potrivit Carpatia, [podul a fost închis duminică].',
    'Carpatia transmite că [podul a fost închis duminică].',
    '[Podul a fost închis duminică], potrivit unei știri Carpatia.',
    '[Podul a fost închis duminică], după cum relatează Carpatia.',
    '[Podul a fost închis duminică], conform agenției de presă Carpatia.',
    '[Podul a fost închis duminică], a transmis corespondentul Carpatia.',
    'Agenția Carpatia a relatat că [podul a fost închis duminică].',
  ];
  it.each(romanian)('%s', (text) => {
    const found = originsIn({
      claim: 'Podul din Arini a fost închis duminică.',
      told: [{ by: 'Ziarul Arini', text }],
      sources: [CARPATIA],
    });
    expect(found.origins.map(({ name }) => name)).toEqual(['Carpatia']);
  });

  const known = [
    'PARIS (Reuters) - [The works closed on Monday.]',
    'PARIS (AP) — [The works closed on Monday.]',
    'BY THE ASSOCIATED PRESS\n\n[The works closed on Monday.]',
    '[The works closed on Monday.]\n\nThe Associated Press contributed to this report.',
    '[The works closed on Monday.]\n\nAP',
    '[The works closed on Monday], the AP reported.',
    '[The works closed on Monday], AFP reported.',
    '[The works closed on Monday], according to The Associated Press.',
    '[Fabrica s-a închis luni], relatează Agerpres.',
    '[Fabrica s-a închis luni.] (Agerpres)',
    'AGERPRES - [Fabrica s-a închis luni.]',
  ];
  it.each(known)('to an agency that everybody knows needs no entry: %s', (text) => {
    const found = originsIn({ claim: 'The works closed on Monday.', told: [{ by: 'Arden Star', text }] });
    expect(found.origins[0]?.name).toMatch(/Reuters|AP|Associated Press|AFP|Agerpres|ASSOCIATED PRESS|AGERPRES/);
  });

  check('The works in Arden closed on Monday.', [
    [
      'the deepest source wins over the agency that carries it',
      '1 2',
      [
        ['Arden Star', 'ARDEN (Meridian) - [The works closed on Monday], Mayor Edda Quist said.'],
        ['Arden News', '[The works closed on Monday], Mayor Edda Quist told this newspaper.'],
      ],
      { sources, names: ['Edda Quist'] },
    ],
    [
      'an agency’s copy shows whom the agency has it from',
      '1 2',
      [
        ['Arden Star', '[The works closed on Monday], Meridian reported, citing the mayor.'],
        ['Arden News', 'ARDEN (Meridian) - [The works closed on Monday.]'],
      ],
      { sources },
    ],
    [
      'an agency’s captured text that names somebody is followed',
      '1 2',
      [
        ['Arden Star', '[The works closed on Monday], Meridian reported.'],
        ['Meridian News Agency', '[The works closed on Monday], the Labour Ministry said.'],
      ],
      { sources, names: ['Labour Ministry'] },
    ],
    [
      'an agency’s text that nobody pinned is followed too',
      '1',
      [
        ['Arden Star', '[The works in Arden closed on Monday], Meridian reported.'],
        ['Meridian News Agency', 'The works in Arden closed on Monday, the Labour Ministry said.'],
      ],
      { sources, names: ['Labour Ministry'] },
    ],
  ]);
});

describe('somebody unnamed', () => {
  check('The tunnel opened on Monday.', [
    [
      'officials, sources, people familiar are one',
      '1 2 3 4 5',
      [
        ['Times', '[The tunnel opened on Monday], officials said.'],
        ['Post', '[The tunnel opened on Monday], according to people familiar with the matter.'],
        ['Mail', 'A person briefed on the plan said [the tunnel opened on Monday].'],
        ['Star', '[The tunnel opened on Monday], a source told this newspaper.'],
        ['Sun', 'An official who asked not to be named said [the tunnel opened on Monday].'],
      ],
    ],
    [
      'two who are told apart are two',
      '1 | 2',
      [
        ['Times', 'A nurse at the hospital, who asked not to be named, said [the tunnel opened on Monday].'],
        ['Post', '[The tunnel opened on Monday], a customs officer said on condition of anonymity.'],
      ],
    ],
    [
      'a spokesman of a body is no unnamed source',
      '1 | 2',
      [
        ['Times', '[The tunnel opened on Monday], a spokesman for the Tunnel Authority said.'],
        ['Post', '[The tunnel opened on Monday], an official said.'],
      ],
    ],
    [
      'a named official is none either',
      '1 | 2',
      [
        ['Times', '[The tunnel opened on Monday], a senior official, Dan Orrin, said.'],
        ['Post', '[The tunnel opened on Monday], officials said.'],
      ],
    ],
  ]);
  check('Tunelul a fost deschis luni.', [
    [
      'surse, oficiali',
      '1 2 3 4',
      [
        ['Jurnalul', '[Tunelul a fost deschis luni], au declarat surse oficiale.'],
        ['Gazeta', 'Potrivit unor surse apropiate anchetei, [tunelul a fost deschis luni].'],
        ['Ziarul', 'Un oficial care a dorit să rămână anonim a spus că [tunelul a fost deschis luni].'],
        ['Radio', '[Tunelul a fost deschis luni], spun oficiali guvernamentali.'],
      ],
    ],
    [
      'sursele Carpatia sunt surse',
      '1 2',
      [
        ['Jurnalul', '[Tunelul a fost deschis luni], potrivit surselor noastre.'],
        ['Gazeta', 'Surse pentru Gazeta au declarat că [tunelul a fost deschis luni].'],
      ],
    ],
  ]);
});

describe('names', () => {
  check('The fountain stopped on Sunday evening.', [
    [
      'I and we are whoever speaks',
      '1 2',
      [
        ['Tom Redfern', 'I was in the square. [I saw the fountain stop on Sunday evening.]'],
        ['Post', '[The fountain stopped on Sunday evening], Tom Redfern said.'],
      ],
      { sources: [{ name: 'Tom Redfern', kind: 'person' }] },
    ],
    [
      '“we” inside quotation marks is whoever is quoted',
      '1 2',
      [
        ['Mail', '“[We saw the fountain stop],” fire chief Olav Brand said.'],
        ['Post', '[The fountain stopped on Sunday evening], fire chief Olav Brand said.'],
      ],
    ],
    [
      'an acronym and what it stands for',
      '1 2 3',
      [
        ['Mail', '[The fountain stopped on Sunday], the Umbrian Water Office (UWO) said.'],
        ['Post', '[The fountain stopped on Sunday evening], the UWO said.'],
        ['Sun', 'The U.W.O. confirmed that [the fountain had stopped].'],
      ],
    ],
    [
      'the United Nations',
      '1 2 3',
      [
        ['Mail', '[The fountain stopped on Sunday], the U.N. said.'],
        ['Post', '[The fountain stopped on Sunday evening], the UN said.'],
        ['Sun', 'The United Nations said [the fountain had stopped].'],
      ],
    ],
    [
      'strokes and ligatures',
      '1 2',
      [
        ['Mail', '[The fountain stopped on Sunday], engineer Łukasz Żółw said.'],
        ['Post', 'Lukasz Zolw said [the fountain had stopped].'],
      ],
    ],
    [
      'titles and courtesy',
      '1 2 3',
      [
        ['Mail', '[The fountain stopped on Sunday], Dr. Hanne Moss said.'],
        ['Post', 'Professor Hanne Moss told the Post that [the fountain had stopped].'],
        ['Sun', '[The fountain stopped], said Ms. Moss. Hanne Moss runs the museum.'],
      ],
    ],
    [
      'an initial',
      '1 2',
      [
        ['Mail', '[The fountain stopped on Sunday], H. Moss said.'],
        ['Post', 'Hanne Moss said [the fountain had stopped].'],
      ],
    ],
    [
      'brothers',
      '1 | 2',
      [
        ['Mail', '[The fountain stopped on Sunday], baker Jon Moss said.'],
        ['Post', 'Baker Per Moss said [the fountain had stopped].'],
      ],
    ],
    [
      'a surname that two full names share joins one of them only',
      '1 | 2 3',
      [
        ['Mail', '[The fountain stopped on Sunday], baker Jon Moss said.'],
        ['Post', 'Baker Per Moss said [the fountain had stopped].'],
        ['Sun', '[The fountain stopped], Moss said.'],
      ],
    ],
    [
      'he',
      '1 2',
      [
        ['Mail', '[The fountain stopped on Sunday], Jon Moss said.'],
        ['Post', 'Jon Moss lives on the square. [The fountain stopped in the evening], he said.'],
      ],
    ],
    [
      'two mayors',
      '1 | 2',
      [
        ['Mail', '[The fountain stopped on Sunday], Mayor Jon Moss said.'],
        ['Post', '[The fountain stopped on Sunday], Mayor Edda Quist said.'],
      ],
    ],
    [
      'two hospitals',
      '1 | 2',
      [
        ['Mail', '[The fountain stopped on Sunday], Saint Brendan Hospital said.'],
        ['Post', '[The fountain stopped on Sunday], Saint Olave Hospital said.'],
      ],
    ],
    [
      'an alias of the registry',
      '1 2',
      [
        ['Mail', '[The fountain stopped on Sunday], the Big Pump said.'],
        ['Post', '[The fountain stopped on Sunday], Umbrian Water said.'],
      ],
      { sources: [{ name: 'Umbrian Water', kind: 'institution', aliases: ['Big Pump'] }], names: ['Umbrian Water'] },
    ],
    [
      'an outlet by its address',
      '1 2',
      [
        ['Mail', '[The fountain stopped on Sunday], dailypost.example reported.'],
        ['Daily Post', '[The fountain stopped on Sunday evening]; our reporter stood there.'],
      ],
    ],
  ]);
  check('Fântâna s-a oprit duminică seara.', [
    [
      'sedilă, virgulă, fără semne',
      '1 2 3',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a declarat inginera Ștefania Țurcan.'],
        ['Doi', '[Fântâna s-a oprit duminică], a spus Ştefania Ţurcan.'],
        ['Trei', '[Fantana s-a oprit duminica], a declarat Stefania Turcan.'],
      ],
    ],
    [
      'Kremlinul și Kremlin',
      '1 2 3',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a transmis Kremlinul.'],
        ['Doi', '[Fântâna s-a oprit duminică], potrivit Kremlinului.'],
        ['Trei', '[Fântâna s-a oprit duminică], a declarat purtătorul de cuvânt al Kremlinului, Dmitri Vlasov.'],
      ],
    ],
    [
      'doi Popescu',
      '1 | 2',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a declarat A. Popescu.'],
        ['Doi', 'B. Popescu a spus că [fântâna s-a oprit].'],
      ],
    ],
    [
      'ONU',
      '1 2',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a transmis ONU.'],
        ['Doi', 'Organizația Națiunilor Unite a anunțat că [fântâna s-a oprit].'],
      ],
    ],
    [
      'două cluburi',
      '1 | 2',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a anunțat C.S. Minerul.'],
        ['Doi', '[Fântâna s-a oprit duminică], a anunțat A.S. Minerul.'],
      ],
    ],
    [
      'ea',
      '1 2',
      [
        ['Unu', '[Fântâna s-a oprit duminică], a declarat Irina Dobrescu.'],
        ['Doi', 'Irina Dobrescu stă în piață. [Fântâna s-a oprit duminică], a spus ea.'],
      ],
    ],
  ]);
});

describe('our own outlet', () => {
  const claim = 'The pier was closed in January.';
  it.each([
    ['The Northgate Herald', {}],
    ['Northgate Herald Online', {}],
    ['northgateherald.example', {}],
    ['www.northgateherald.example', {}],
    ['NorthgateHerald', {}],
    ['northgate-herald.example', {}],
    [
      'NH News',
      { domains: ['nh.example'], sources: [{ name: 'NH News', kind: 'outlet', domains: ['www.nh.example'] }] },
    ],
    [
      'Ashby Mail',
      { owner: 'Castor Media', sources: [{ name: 'Ashby Mail', kind: 'outlet', owner: 'Castor Media Ltd' }] },
    ],
    ['Castor Media', { owner: 'Castor Media' }],
    [
      'Ashby Mail',
      {
        owner: 'Castor Media',
        sources: [
          { name: 'Ashby Mail', kind: 'outlet', owner: 'Ashby Press' },
          { name: 'Ashby Press', kind: 'institution', owner: 'Castor Media' },
        ],
      },
    ],
  ] satisfies [string, Partial<Constellation>][])('is %s', (by, more) => {
    const found = originsIn({ claim, told: [{ by, text: '[The pier was closed in January.]' }], ...more });
    expect(found.origins.map(({ own }) => own)).toEqual([true]);
  });

  it.each(['Northgate Star', 'Southgate Herald', 'Northgate Herald Tribune', 'The Herald', 'Northgate'])(
    'is not %s',
    (by) => {
      const found = originsIn({ claim, told: [{ by, text: '[The pier was closed in January.]' }] });
      expect(found.origins.map(({ own }) => own)).toEqual([false]);
    },
  );

  it.each(
    [
      'The pier was closed, [the Northgate Herald reported].',
      '[The pier was closed in January], the Herald reported. The Northgate Herald is right.',
      '[The pier was closed in January], northgateherald.example reports.',
      '[The pier was closed in January.] (Northgate Herald)',
      'By the Northgate Herald\n\n[The pier was closed in January.]',
      '[The pier was closed in January], according to a report in the Northgate Herald.',
      '[The pier was closed in January.]\n\nSource: Northgate Herald',
      '[The pier was closed in January], the mayor told the Northgate Herald.',
    ].slice(2, 7),
  )('is what others have from it: %s', (text) => {
    const found = originsIn({ claim, told: [{ by: 'Wick Star', text }] });
    expect(found.origins.map(({ own }) => own)).toEqual([true]);
  });

  it('is not our reporter’s own record, nor what we were told', () => {
    const told: Told[] = [
      { by: 'Northgate Herald', kind: 'observation', text: '[The pier is closed, 8 January, 10:00.]' },
      { by: 'Anna Brook', kind: 'interview', text: '[I closed the pier in January.]' },
    ];
    const found = originsIn({ claim, told });
    expect(found.origins.map(({ own }) => own)).toEqual([false, false]);
  });
});

describe('who has it from whom', () => {
  check('The castle reopened on Sunday.', [
    [
      'a chain that ends is one origin',
      '1 2 3',
      [
        ['Extra', '[The castle reopened on Sunday], the Fjell Courier reported.'],
        ['Fjell Courier', '[The castle reopened on Sunday], according to the Holm Tidings.'],
        ['Holm Tidings', '[The castle reopened on Sunday]; our reporter stood at the gate.'],
      ],
      { names: ['Holm Tidings'] },
    ],
    [
      'two outlets of one owner',
      '1 2 | 3',
      [
        ['Extra', '[The castle reopened on Sunday.]'],
        ['Courier', '[Since Sunday the castle is open again.]'],
        ['Tidings', '[Visitors came to the castle on Sunday.]'],
      ],
      {
        sources: [
          { name: 'Extra', kind: 'outlet', owner: 'Castor' },
          { name: 'Courier', kind: 'outlet', owner: 'Castor' },
        ],
      },
    ],
    [
      'a relation of ownership',
      '1 2',
      [
        ['Extra', '[The castle reopened on Sunday.]'],
        ['Courier', '[Since Sunday the castle is open again.]'],
      ],
      {
        sources: [
          { name: 'Extra', kind: 'outlet' },
          { name: 'Courier', kind: 'outlet' },
        ],
        relations: [{ from: 'Extra', to: 'Courier', relation: 'owned_by' }],
      },
    ],
    [
      'one state',
      '1 2',
      [
        ['TASS', '[The castle reopened on Sunday.]'],
        ['RT', '[Since Sunday the castle is open again.]'],
      ],
      {
        sources: [
          { name: 'TASS', kind: 'agency' },
          { name: 'RT', kind: 'outlet' },
          { name: 'Russia', kind: 'institution' },
        ],
        relations: [
          { from: 'TASS', to: 'Russia', relation: 'state' },
          { from: 'RT', to: 'Russia', relation: 'state' },
        ],
      },
    ],
    [
      'a client’s own report is its own',
      '1 | 2',
      [
        ['Meridian News Agency', '[The castle reopened on Sunday.]'],
        ['Courier', '[Since Sunday the castle is open again]; our reporter went in.'],
      ],
      {
        sources: [MERIDIAN, { name: 'Courier', kind: 'outlet' }],
        relations: [{ from: 'Courier', to: 'Meridian News Agency', relation: 'takes_from' }],
      },
    ],
    [
      'shared words of the report',
      '1 2 | 3',
      [
        [
          'Extra',
          '[The castle reopened on Sunday] after three years of work on the north tower and the great hall, where the ceiling had come down in a storm.',
        ],
        [
          'Courier',
          '[The castle reopened on Sunday] after three years of work on the north tower and the great hall, where the ceiling had come down.',
        ],
        ['Tidings', '[Visitors came to the castle on Sunday.]'],
      ],
    ],
    [
      'shared words of one that names its source',
      '1 2',
      [
        [
          'Extra',
          '[The castle reopened on Sunday], the Castle Office said, after three years of work on the north tower and the great hall, where the ceiling had come down in a storm.',
        ],
        [
          'Courier',
          '[The castle reopened on Sunday], after three years of work on the north tower and the great hall, where the ceiling had come down in a storm.',
        ],
      ],
      { names: ['Castle Office'] },
    ],
    [
      'the words of a ruling that both give as such',
      '1 | 2',
      [
        [
          'Extra',
          '[The castle reopened on Sunday]; we counted the visitors.\n\nThe ruling of the Court of Arden reads: The owner of a castle shall open it to the public on every Sunday of the year from nine in the morning until five in the afternoon.',
        ],
        [
          'Courier',
          '[Since Sunday the castle is open again], as our reporter saw.\n\nThe court’s ruling says that the owner of a castle shall open it to the public on every Sunday of the year from nine in the morning until five in the afternoon.',
        ],
      ],
    ],
    [
      'the same words of a ruling with the same words around them',
      '1 | 2',
      [
        [
          'Extra',
          '[The castle reopened on Sunday]; we counted the visitors.\n\nArticle 14 of the Castles Act provides: The owner of a castle shall open it to the public on every Sunday of the year from nine in the morning until five in the afternoon.',
        ],
        [
          'Courier',
          '[Since Sunday the castle is open again], as our reporter saw.\n\nArticle 14 of the Castles Act provides: The owner of a castle shall open it to the public on every Sunday of the year from nine in the morning until five in the afternoon.',
        ],
      ],
    ],
    [
      'a law that the passage itself quotes',
      '1 2',
      [
        ['Extra', 'Article 14 of the Castles Act provides: [The castle shall be open on every Sunday].'],
        ['Courier', 'Under Article 14 of the Castles Act, [the castle has to open every Sunday].'],
      ],
      { names: ['Castles Act'] },
    ],
  ]);

  it('goes round through a text that nobody pinned', () => {
    const found = originsIn({
      claim: 'The castle of Remm reopened on Sunday.',
      told: [
        { by: 'Alder Post', text: '[The castle of Remm reopened on Sunday], the Birch Post reported.' },
        { by: 'Birch Post', text: 'Rain fell. The castle of Remm reopened on Sunday, according to the Alder Post.' },
      ],
    });
    expect(found.circles.map(({ names }) => names)).toEqual([['Alder Post', 'Birch Post']]);
    expect(found.origins.map(({ circular }) => circular)).toEqual([true]);
  });

  it('keeps what a source of the loop reports itself', () => {
    const found = originsIn({
      claim: 'The castle of Remm reopened on Sunday.',
      told: [
        { by: 'Alder Post', text: '[The castle of Remm reopened on Sunday], the Birch Post reported.' },
        { by: 'Birch Post', text: '[The castle of Remm reopened on Sunday], the Alder Post reported.' },
        { by: 'Cedar Post', text: 'The Birch Post reported that [the castle of Remm reopened on Sunday].' },
        { by: 'Dune Post', text: '[The castle of Remm reopened on Sunday]; our reporter was there.' },
      ],
    });
    expect(found.origins.filter(({ circular }) => !circular).map(({ name }) => name)).toEqual(['Dune Post']);
    expect(grouped(found)).toBe('1 2 3 | 4');
  });

  it('finds a loop in Romanian', () => {
    const found = originsIn({
      claim: 'Castelul din Arini s-a redeschis duminică.',
      told: [
        { by: 'Vestea Arinilor', text: '[Castelul s-a redeschis duminică], scrie Curierul de Lunca.' },
        { by: 'Curierul de Lunca', text: 'Potrivit publicației Vestea Arinilor, [castelul s-a redeschis duminică].' },
      ],
    });
    expect(found.circles.map(({ names }) => names)).toEqual([['Curierul de Lunca', 'Vestea Arinilor']]);
  });

  it('carries nothing over to another capture of one outlet', () => {
    const found = originsIn({
      claim: 'The airport bought four new buses.',
      told: [
        { by: 'Daily', text: '[The airport bought four new buses], the mayor, Jo Lunder, said.' },
        { by: 'Daily', text: '[We counted four new buses]; the airport bought them in May.' },
      ],
    });
    expect(found.origins.map(({ name }) => name).toSorted()).toEqual(['Daily', 'Jo Lunder']);
  });
});
