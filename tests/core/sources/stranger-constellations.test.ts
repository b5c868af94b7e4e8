import { describe, expect, it } from 'vitest';
import { grouped, originsIn, type Told } from './constellation.ts';
import { CARPATIA, check, MERIDIAN, type Row } from './constellation-rows.ts';

describe('whose office speaks', () => {
  check('The steelworks dismissed 250 workers.', [
    [
      'a minister’s office, spokesman and press office are the ministry',
      '1 2 3 4',
      [
        ['One', '[The steelworks dismissed 250 workers], the Labour Ministry said in a readout.'],
        ['Two', 'Labour Minister Karel Dost’s office said [250 workers were dismissed by the steelworks].'],
        ['Three', 'A spokesman for the labour minister said [the steelworks dismissed 250 workers].'],
        ['Four', '[The steelworks dismissed 250 workers], according to the Minister of Labour’s press office.'],
      ],
    ],
    [
      'two ministers’ offices and the prime minister’s are three',
      '1 | 2 | 3',
      [
        ['One', '[The steelworks dismissed 250 workers], the labour minister’s office said.'],
        ['Two', '[The steelworks dismissed 250 workers], the economy minister’s office said.'],
        ['Three', '[The steelworks dismissed 250 workers], the prime minister’s office said.'],
      ],
    ],
    [
      '“her office” is that of whom the sentence is about, not of the last person named',
      '1 2',
      [
        ['One', '[Mayor Tilda Marsh told Governor Oskar Lind that 250 workers were dismissed], her office said.'],
        ['Two', '[The steelworks dismissed 250 workers], Mayor Tilda Marsh said.'],
      ],
      { names: ['Tilda Marsh'] },
    ],
  ]);

  check('Fabrica a concediat 250 de oameni.', [
    [
      'biroul ministrului și ministerul',
      '1 2',
      [
        ['One', '[Fabrica a concediat 250 de oameni], a transmis biroul ministrului Muncii, Karel Dost.'],
        ['Two', '[Fabrica a concediat 250 de oameni], a anunțat Ministerul Muncii.'],
      ],
    ],
  ]);
});

describe('what a stranger would try', () => {
  check('The ferry ran aground on Friday.', [
    [
      'a quotation before its speaker, two paragraphs on',
      '1 2',
      [
        ['One', '“[The ferry ran aground on Friday],” Captain Ruth Mayne said.'],
        ['Two', 'Captain Ruth Mayne was on the bridge.\n\n“[We ran aground on Friday],” she said.'],
      ],
    ],
    [
      'the coastguard, its spokesman and its log',
      '1 2',
      [
        ['Wick Coastguard', 'Log. [Ferry aground, Friday 14:10.]'],
        ['Two', '[The ferry ran aground on Friday], a Wick Coastguard spokesman said.'],
      ],
      { sources: [{ name: 'Wick Coastguard', kind: 'institution' }] },
    ],
    [
      'the company’s chief executive and the company',
      '1 | 2',
      [
        ['One', '[The ferry ran aground on Friday], the union Nautilus said.'],
        ['Two', '[The ferry ran aground on Friday], Norline said.'],
      ],
    ],
    [
      'the same release in two words',
      '1 2',
      [
        ['One', 'A news release issued by Norline late on Friday said [the ferry had run aground].'],
        ['Two', 'Norline said in an emailed statement that [its ferry ran aground on Friday].'],
      ],
    ],
    [
      'a statement to an agency',
      '1 2',
      [
        ['One', 'In a statement to Meridian, Norline confirmed [the ferry had run aground].'],
        ['Two', '[The ferry ran aground on Friday], Norline said.'],
      ],
      { sources: [MERIDIAN], names: ['Norline'] },
    ],
    [
      'the ministry under another government’s name',
      '1 | 2',
      [
        ['One', '[The ferry ran aground on Friday], the Norland Transport Ministry said.'],
        ['Two', '[The ferry ran aground on Friday], the Arden Transport Ministry said.'],
      ],
    ],
    [
      'a ministry with and without its state',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday], the Norwegian Transport Ministry said.'],
        ['Two', '[The ferry ran aground on Friday], the Transport Ministry said.'],
      ],
    ],
    [
      'a headline before the sentence',
      '1 2',
      [
        ['One', 'Ferry aground off Wick\n\n[The ferry ran aground on Friday], Norline said.'],
        ['Two', 'Wick ferry stuck\n\nBy Jane Doe\n\n[The ferry ran aground on Friday], according to Norline.'],
      ],
    ],
    [
      '“reportedly” vouches for nothing',
      '1 2',
      [
        ['One', '[The ferry reportedly ran aground on Friday.]'],
        ['Two', '[The ferry ran aground on Friday], a source said.'],
      ],
    ],
    [
      'witnesses and officials are unnamed',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday], officials said.'],
        ['Two', '[The ferry ran aground on Friday], people familiar with the matter told Two.'],
      ],
    ],
    [
      'a chain through an agency to an office',
      '1 2 3',
      [
        ['One', '[The ferry ran aground on Friday], Meridian reported.'],
        ['Meridian News Agency', 'WICK, March 6 - [The ferry ran aground on Friday], Norline said in a statement.'],
        ['Three', '[The ferry ran aground on Friday], Norline spokeswoman Ana Holt said.'],
      ],
      { sources: [MERIDIAN], names: ['Norline'] },
    ],
    [
      'a quote that is the whole sentence',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday, Norline said.]'],
        ['Two', '[Norline said the ferry ran aground on Friday.]'],
      ],
    ],
    [
      'a quote over two sentences',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday, Norline said. Nobody was hurt.]'],
        ['Two', '[According to Norline, the ferry ran aground on Friday. It will be towed.]'],
      ],
    ],
    [
      'two papers of like name',
      '1 | 2',
      [
        ['Wick Post', '[The ferry ran aground on Friday]; our reporter saw it.'],
        ['Wick Evening Post', '[The ferry ran aground on Friday.]'],
      ],
    ],
    [
      'its own agency’s copy under its own name',
      '1',
      [['Meridian News Agency', 'WICK (Meridian) - [The ferry ran aground on Friday.]']],
      { sources: [MERIDIAN], names: ['Meridian News Agency'] },
    ],
    [
      'an interviewee listed as a person and quoted elsewhere',
      '1 2',
      [
        ['Ruth Mayne', '[We ran aground on Friday.]'],
        ['Two', '[The ferry ran aground on Friday], Captain Mayne said. Ruth Mayne has sailed for 30 years.'],
      ],
      { sources: [{ name: 'Ruth Mayne', kind: 'person' }] },
    ],
    [
      'hyphens and apostrophes',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday], Sean O’Brien-Holt said.'],
        ['Two', "[The ferry ran aground on Friday], Sean O'Brien Holt said."],
      ],
    ],
    [
      'a particle',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday], Jan van der Berg said.'],
        ['Two', '[The ferry ran aground on Friday], said Van der Berg. Jan van der Berg owns the quay.'],
      ],
    ],
    [
      'the two Petersens',
      '1 | 2',
      [
        ['One', '[The ferry ran aground on Friday], pilot Karl Petersen said.'],
        ['Two', '[The ferry ran aground on Friday], cook Karin Petersen said.'],
      ],
    ],
    [
      'one owner behind three steps',
      '1 2',
      [
        ['One', '[The ferry ran aground on Friday.]'],
        ['Two', '[A ferry is aground since Friday.]'],
      ],
      {
        sources: [
          { name: 'One', kind: 'outlet', owner: 'Lunar Press' },
          { name: 'Two', kind: 'outlet', owner: 'Solar Press' },
          { name: 'Lunar Press', kind: 'institution', owner: 'Castor' },
          { name: 'Solar Press', kind: 'institution', owner: 'Castor' },
        ],
      },
    ],
  ]);

  check('Feribotul a eșuat vineri.', [
    [
      'căpitanul, cu și fără nume',
      '1 2',
      [
        ['Unu', '„[Feribotul a eșuat vineri]”, a declarat căpitanul Radu Marin.'],
        ['Doi', 'Căpitanul Radu Marin era la bord. „[Am eșuat vineri]”, a spus căpitanul.'],
      ],
    ],
    [
      'o știre cu mai multe credite',
      '1 2',
      [
        ['Unu', 'CONSTANȚA (Carpatia) – [Feribotul a eșuat vineri.]'],
        ['Doi', '[Feribotul a eșuat vineri], a anunțat agenția de presă Carpatia, preluată de Radio Marea.'],
      ],
      { sources: [CARPATIA], names: ['Carpatia'] },
    ],
    [
      'Autoritatea Navală și purtătorul ei de cuvânt',
      '1 2 3',
      [
        ['Unu', '[Feribotul a eșuat vineri], a anunțat Autoritatea Navală Română.'],
        ['Doi', 'Purtătoarea de cuvânt a Autorității Navale Române, Ana Dima, a confirmat că [feribotul a eșuat].'],
        ['Trei', '[Feribotul a eșuat vineri], se arată într-un comunicat al Autorității Navale Române.'],
      ],
    ],
    [
      'se arată într-un comunicat',
      '1 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], se arată într-un comunicat de presă al Gărzii de Coastă.'],
        ['Doi', '[Feribotul a eșuat vineri], a transmis Garda de Coastă.'],
      ],
    ],
    [
      'două direcții',
      '1 | 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], a anunțat Direcția de Sănătate Publică.'],
        ['Doi', '[Feribotul a eșuat vineri], a anunțat Direcția de Transport.'],
      ],
    ],
    [
      'surse pe ascuns',
      '1 2 3',
      [
        ['Unu', '[Feribotul a eșuat vineri], au spus surse din cadrul anchetei.'],
        ['Doi', 'Potrivit surselor citate, [feribotul a eșuat vineri].'],
        ['Trei', '[Feribotul a eșuat vineri], susțin surse oficiale sub protecția anonimatului.'],
      ],
    ],
    [
      'nume la genitiv și dativ',
      '1 2',
      [
        ['Unu', 'Potrivit lui Radu Marin, [feribotul a eșuat vineri].'],
        ['Doi', '[Feribotul a eșuat vineri], a spus Radu Marin.'],
      ],
    ],
    [
      'frații Rusan',
      '1 | 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], a povestit Mihai Rusan.'],
        ['Doi', '[Feribotul a eșuat vineri], a povestit Elena Rusan.'],
      ],
    ],
    [
      'fără diacritice',
      '1 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], a anunțat Ministerul Transporturilor.'],
        ['Doi', '[Feribotul a esuat vineri], a anuntat Ministerul Transporturilor.'],
      ],
    ],
    [
      'în engleză și în română',
      '1 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], a anunțat Ministerul Transporturilor.'],
        ['Two', '[The ferry ran aground on Friday], the Transport Ministry said.'],
      ],
    ],
    [
      'primar și primărie sunt unul și altul',
      '1 2',
      [
        ['Unu', '[Feribotul a eșuat vineri], a anunțat Primăria Mangalia.'],
        ['Doi', '[Feribotul a eșuat vineri], conform Primăriei Mangalia.'],
      ],
    ],
  ]);
});

describe('a person’s word on an origin', () => {
  const claim = 'The ferry ran aground on Friday.';
  const text = '[The ferry ran aground on Friday], Norline said.';
  const ruling = { name: 'Norline', sourceId: null, anonymous: null, reason: null };

  it('confirms what is computed', () => {
    const found = originsIn({
      claim,
      told: [{ by: 'One', text, ruling: { ...ruling, kind: 'confirmed', originKey: 'name:norline' } }],
    });
    expect(found.origins[0]?.items[0]?.confirmed).toBe(true);
  });

  it('confirms nothing else, when the computation has come to another', () => {
    const found = originsIn({
      claim,
      told: [{ by: 'One', text, ruling: { ...ruling, kind: 'confirmed', originKey: 'name:one' } }],
    });
    expect(found.origins[0]).toMatchObject({ key: 'name:norline', items: [{ confirmed: false }] });
  });

  it('joins an item to another origin, and splits it off', () => {
    const told = (kind: 'joined' | 'split', originKey: string): Told[] => [
      { by: 'One', text },
      {
        by: 'Two',
        text: '[The ferry ran aground on Friday]; our reporter saw it.',
        ruling: { ...ruling, kind, originKey, reason: 'She rang Norline' },
      },
    ];
    expect(grouped(originsIn({ claim, told: told('joined', 'name:norline') }))).toBe('1 2');
    const split = originsIn({ claim, told: told('split', 'split:e2') });
    expect(grouped(split)).toBe('1 | 2');
    expect(split.origins.find(({ key }) => key === 'split:e2')?.items[0]).toMatchObject({
      confirmed: true,
      why: 'person',
      words: 'A person gave Norline as its origin: She rang Norline.',
    });
  });
});

describe('one source in the words of several desks', () => {
  const AQUA = { name: 'Aqua Nord', kind: 'institution' } as const;
  check('The council of Arle closed the lido in June.', [
    [
      'a summary put out by an office, a spokesperson and a readout that “reads”',
      '1 2 3',
      [
        [
          'One',
          '[Overbeck urged the queen to close it], according to a summary of the call released by the chancellor’s office.',
        ],
        ['Two', 'A chancellery spokesperson confirmed that [Piet Overbeck had urged the queen to close it].'],
        ['Three', '[Overbeck “urged Queen Salome to close it”], the readout from the chancellery reads.'],
      ],
    ],
    [
      'a head of press, a press chief and the ministry',
      '1 2 3',
      [
        ['One', '[The lido was closed in June], the head of press at the Sports Ministry, Ina Roos, said.'],
        ['Two', '[The lido was closed in June], the Sports Ministry’s press chief said.'],
        ['Three', '[The lido was closed in June], the ministry of sports said.'],
      ],
    ],
    [
      'a bare “palace” and the one that is captured',
      '1 2 3',
      [
        ['One', '[The lido was closed in June], the royal palace said.'],
        ['Two', '[The lido was closed in June], the palace said.'],
        ['Royal Palace', '[The lido was closed in June.]'],
      ],
      { sources: [{ name: 'Royal Palace', kind: 'institution' }] },
    ],
    [
      'two palaces',
      '1 | 2',
      [
        ['One', '[The lido was closed in June], the Royal Palace announced.'],
        ['Two', '[The lido was closed in June], according to the Presidential Palace.'],
      ],
    ],
    [
      'a company that the sentence, or the one before it, begins with',
      '1 2 3',
      [
        ['One', '[Calvert Water closed the lido in June], the company said in a filing.'],
        ['Two', 'Calvert Water runs the site. [The lido was closed in June], the company said.'],
        ['Three', '[The lido was closed in June], Calvert Water said.'],
      ],
    ],
    [
      'no company by the name of a person with a title',
      '1 | 2',
      [
        ['One', 'Mayor Anna Holm was there. [The lido was closed in June], the company said.'],
        ['Two', '[The lido was closed in June], Anna Holm said.'],
      ],
    ],
    [
      'the prosecutor’s office and the prosecutors',
      '1 2',
      [
        ['One', '[The lido was closed in June], the prosecutor’s office in Arle said.'],
        ['Two', '[The lido was closed in June], Arle prosecutors said.'],
      ],
    ],
    [
      '“she” before the full name is given',
      '1 2',
      [
        ['One', '[Malm closed it over pay], she told a radio station. Greta Malm had led the lido for nine years.'],
        ['Two', '[She closed it over pay], Greta Malm said.'],
      ],
    ],
    [
      'a description before a name: the company, the newspaper',
      '1 2 3',
      [
        ['One', '[Ștrandul a fost închis în iunie], a anunțat compania Aqua Nord.'],
        ['Two', '[Ștrandul a fost închis în iunie], potrivit Aqua Nord.'],
        ['Three', 'Aqua Nord administrează locul. [Ștrandul a fost închis în iunie], a transmis compania.'],
      ],
      { sources: [AQUA] },
    ],
    [
      'what a document shows and a court of accounts has found',
      '1 2 | 3 4',
      [
        ['One', '[The lido was closed in June], a document released by the Senate shows.'],
        ['Two', '[The lido was closed in June], the Senate said.'],
        ['Three', '[Ștrandul a fost închis în iunie], a constatat Curtea de Conturi.'],
        ['Four', '[Ștrandul a fost închis în iunie], arată un raport al Curții de Conturi.'],
      ],
    ],
    [
      'the presidency in two words',
      '1 2',
      [
        ['One', '[Ștrandul a fost închis în iunie], anunță Președinția.'],
        ['Two', '[Ștrandul a fost închis în iunie], potrivit Administrației Prezidențiale.'],
      ],
    ],
    [
      'the mayor by another word for it',
      '1 2',
      [
        ['One', '[Ștrandul a fost închis în iunie], spune primarul Vlad Neagu.'],
        ['Two', '[Ștrandul a fost închis în iunie], a mai spus edilul-șef. Primarul Vlad Neagu era la ștrand.'],
      ],
    ],
    [
      'the agency that is “cited”, and whoever only carries it',
      '1 2',
      [
        [
          'One',
          'Bazinul este gol, a relatat Carpatia. [Ștrandul a fost închis în iunie], a mai anunțat agenția citată.',
        ],
        [
          'Two',
          '[Ștrandul a fost închis în iunie], a relatat duminică seara Carpatia, preluată de mai multe publicații.',
        ],
      ],
      { sources: [CARPATIA], names: ['Carpatia'] },
    ],
  ]);
  check(
    'The lido was closed in June.',
    (
      [
        ['a dateline with strokes', 'ARLE, June 3. /Meridian/. [The lido was closed in June.]', true],
        ['an agency before its dateline', 'Meridian — ARLE, 3 June. [The lido was closed in June.]', true],
        ['an agency and a town', 'MERIDIAN, Arle — [The lido was closed in June.]', true],
        ['an agency behind its dateline', 'ARLE, June 3, Meridian — [The lido was closed in June.]', true],
        ['a dateline with a stop', 'ARLE, 3 iun. (Meridian). [Ștrandul a fost închis în iunie.]', true],
        ['a bracket in a line of its own', '[The lido was closed in June.]\n\n(Meridian)', true],
        ['a small “source” in brackets', '[Ștrandul a fost închis în iunie.]\n\n(sursa: Meridian)', true],
        ['what an article is based on', '[The lido was closed in June.] This article is based on Meridian copy.', true],
        ['a bracket that is no agency', 'ARLE (north bank) [The lido was closed in June.]', false],
        ['a dateline with a headline in capitals', 'ARLE — LIDO, SHUT. [The lido was closed in June], we saw.', false],
      ] as const
    ).map(([why, text, isAgency]): Row => [
      why,
      '1',
      [['One', text]],
      { sources: [MERIDIAN], names: [isAgency ? MERIDIAN.name : 'One'] },
    ]),
  );
});

describe('our own outlet, seen by others', () => {
  const rests = (by: string, text: string) =>
    originsIn({ claim: 'The lido was closed in June.', told: [{ by, text }], outlet: 'Vale Echo' }).origins[0]?.items[0]
      ?.own;
  it.each([
    ['Vale Echo Weekend', '[The lido was closed in June], we saw.'],
    ['Vale Echo (Arle edition)', '[The lido was closed in June.]'],
    ['One', '[The lido was closed in June], a reporter for the Vale Echo saw.'],
    ['One', '[The lido was closed in June], an Echo reporter saw. The Vale Echo has an office there.'],
    ['One', '[The lido was closed in June], the Echo reported. The Vale Echo had a reporter there.'],
  ])('%s: “%s” is ours', (by, text) => {
    expect(rests(by, text)).toBe(true);
  });
  it.each([
    ['Vale Echoes', '[The lido was closed in June], we saw.'],
    ['One', '[The lido was closed in June]. The Vale Echo was fined last year.'],
  ])('%s: “%s” is not', (by, text) => {
    expect(rests(by, text)).toBe(false);
  });
});
