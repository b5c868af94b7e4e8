import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { REACH_RULES } from '#lib/core/claims/reach/reach-rules.ts';

/** "Holt: text", and the text alone in the copy's own voice. */
function told(copy: string, language: string): readonly string[] {
  return extract(copy, { language }).claims.map(({ attributions, text }) =>
    [...attributions.map(({ source }) => source?.name ?? source?.text ?? '?'), text].join(': '),
  );
}

const english = (copy: string) => told(copy, 'en');
const romanian = (copy: string) => told(copy, 'ro');

describe('each rule of reach', () => {
  it.each(REACH_RULES.map(({ id, example }) => [id, example] as const))(
    '%s gives what its example says',
    (id, example) => {
      const { claims } = extract(example.copy, { language: 'en' });
      expect(english(example.copy)).toEqual(example.gives);
      expect(claims.some(({ rules }) => rules.includes(id))).toBe(true);
    },
  );
});

describe('a lead-in', () => {
  it('reaches a quotation that runs over paragraphs, and no further', () => {
    expect(
      english(
        'In a statement, Mayor Lena Holt wrote:\n\n“The bridge is old. It will close in May.\n\n“We will open a ferry.”\n\nThe council met on Monday.',
      ),
    ).toEqual([
      'Lena Holt: The bridge is old.',
      'Lena Holt: It will close in May.',
      'Lena Holt: We will open a ferry.',
      'The council met on Monday.',
    ]);
  });

  it('reaches the paragraph behind it where nothing is quoted', () => {
    expect(
      english(
        'Writing for the Herald, the former minister said:\n\nHe should go. It is late.\n\nThe council met on Monday.',
      ),
    ).toEqual(['the former minister: He should go.', 'the former minister: It is late.', 'The council met on Monday.']);
  });

  it('needs no verb of saying before quoted words', () => {
    expect(english('The mayor was firm:\n\n“It will close in May.”')).toEqual([
      'The mayor was firm.',
      'the mayor: It will close in May.',
    ]);
    expect(english('LENA HOLT:\n\n“It will close in May.”')).toEqual(['LENA HOLT: It will close in May.']);
  });

  it('is nobody’s where no somebody is its subject', () => {
    expect(english('The trouble begins on page nine:\n\n“It will close in May.”')).toEqual([
      'The trouble begins on page nine.',
      'It will close in May.',
    ]);
  });

  it('reaches a block that is a quotation', () => {
    expect(english('Mayor Lena Holt wrote:\n\n> The bridge is old.\n\nThe council met on Monday.')).toEqual([
      'Lena Holt: The bridge is old.',
      'The council met on Monday.',
    ]);
  });

  it('is read in Romanian', () => {
    expect(
      romanian(
        'Într-un comunicat, primarul Ana Pop a precizat:\n\n„Podul este vechi. Drumul e închis.”\n\nConsiliul s-a întrunit luni.',
      ),
    ).toEqual(['Ana Pop: Podul este vechi.', 'Ana Pop: Drumul e închis.', 'Consiliul s-a întrunit luni.']);
  });

  it('tells what is quoted as direct', () => {
    const { claims } = extract('Mayor Lena Holt wrote:\n\n“The bridge is old.”', { language: 'en' });
    expect(claims.map(({ attributions }) => attributions.map(({ directness }) => directness))).toEqual([['direct']]);
  });
});

describe('a list', () => {
  it('is said by whoever is named before it, item by item', () => {
    expect(
      romanian('Primarul Ana Pop a anunțat următoarele măsuri:\n- podul va fi închis;\n- traficul va fi deviat.'),
    ).toEqual([
      'Ana Pop: Primarul Ana Pop a anunțat următoarele măsuri.',
      'Ana Pop: Podul va fi închis.',
      'Ana Pop: Traficul va fi deviat.',
    ]);
    expect(romanian('Potrivit ministerului:\n- au murit 12 oameni;\n- podul este închis.')).toEqual([
      'ministerului: Au murit 12 oameni.',
      'ministerului: Podul este închis.',
    ]);
  });

  it('is the copy’s own without anybody before it', () => {
    expect(english('Five things to know:\n- 12 people died;\n- the bridge closed.')).toEqual([
      'Five things to know.',
      '12 people died.',
      'The bridge closed.',
    ]);
  });
});

describe('a turn', () => {
  it.each([
    [
      'Bolovan: Vi s-a răspuns clar. Lucrurile au fost clare.',
      ['Bolovan: Vi s-a răspuns clar.', 'Bolovan: Lucrurile au fost clare.'],
    ],
    [
      'Natalia GAVRIL, PRIM-MINISTRUL REPUBLICII: „Podul este vechi. Drumul e închis.”',
      ['Natalia GAVRIL: Podul este vechi.', 'Natalia GAVRIL: Drumul e închis.'],
    ],
    ['Cluj: Podul a fost închis luni.', ['Cluj: Podul a fost închis luni.']],
  ])('is somebody’s where the name or what is said shows it: %s', (copy, claims) => {
    expect(romanian(copy)).toEqual(claims);
  });

  it.each([
    ['Officials: Man shot at deputies; 1 wounded', ['Officials: Man shot at deputies.', 'Officials: 1 wounded.']],
    ['Lena Holt, 52, farmer: “It fell on us. We ran.”', ['Lena Holt: It fell on us.', 'Lena Holt: We ran.']],
    ['Update: The bridge was closed on Monday.', ['Update: The bridge was closed on Monday.']],
    ['Progress: The bridge was closed on Monday.', ['Progress: The bridge was closed on Monday.']],
  ])('is read in English: %s', (copy, claims) => {
    expect(english(copy)).toEqual(claims);
  });
});

describe('one name before a colon', () => {
  it('is a turn where the text names the person elsewhere, or has several of them', () => {
    expect(
      english(
        'Mayor Lena Holt met residents on Monday.\n\nHolt: The bridge is old. It will close.\n\nRusu: The road is fine.\n\nRusu: It is new.\n\nOrvale: The mill closed.',
      ),
    ).toEqual([
      'Mayor Lena Holt met residents on Monday.',
      'Lena Holt: The bridge is old.',
      'Lena Holt: It will close.',
      'Rusu: The road is fine.',
      'Rusu: It is new.',
      'Orvale: The mill closed.',
    ]);
  });
});

describe('a quotation that names nobody', () => {
  it('is not the speaker’s of a paragraph further up', () => {
    expect(
      english('Lena Holt said that the bridge was old.\n\nThe council met.\n\n“It will close in May.”').at(-1),
    ).toBe('It will close in May.');
  });

  it('is no title', () => {
    expect(english('Lena Holt said that the bridge was old.\n\n“The Bridge Will Close.”').at(-1)).toBe(
      'The Bridge Will Close.',
    );
  });
});

describe('a word or two that somebody is quoted with', () => {
  it.each([
    ['Yarko wrote on Telegram: "Common thieves."', ['Yarko: Common thieves.']],
    ['Mayor Lena Holt said: “A disgrace.”', ['Lena Holt: A disgrace.']],
  ])('is a claim: it was said or was not: %s', (copy, claims) => {
    expect(english(copy)).toEqual(claims);
  });
});
