import { describe, expect, it } from 'vitest';
import { englishClaims, romanianClaims } from '../../support/claim-line.ts';

type Case = readonly [about: string, copy: string, claims: readonly string[]];

const STOPS_INSIDE: readonly Case[] = [
  ['an exclamation', '“Twelve people died!” Lena Holt said.', ['Lena Holt (said): Twelve people died!']],
  ['an exclamation before the verb', '“It is over!” shouted Lena Holt.', ['Lena Holt (shouted): It is over!']],
  [
    'dots, and the quotation goes on',
    '“It is over…” Lena Holt said. “We lost.”',
    ['Lena Holt (said): It is over.', 'Lena Holt (said): We lost.'],
  ],
  [
    'a question is said too, and stays one',
    '“Will the bridge close?” Mayor Lena Holt asked on Monday. “We do not know.”',
    ['Lena Holt (asked): Will the bridge close?', 'Lena Holt (asked): We do not know.'],
  ],
];

const ROMANIAN_STOPS: readonly Case[] = [
  [
    'an exclamation, no comma',
    '„Au murit doisprezece oameni!” a spus Ana Pop.',
    ['Ana Pop (a spus): Au murit doisprezece oameni!'],
  ],
  [
    'a question',
    '„Va fi închis podul?”, a întrebat primarul Ana Pop. „Nu știm.”',
    ['Ana Pop (a întrebat): Va fi închis podul?', 'Ana Pop (a întrebat): Nu știm.'],
  ],
];

describe('whoever speaks behind a quotation that ends as a sentence does', () => {
  it.each(STOPS_INSIDE)('is found: %s', (_, copy, claims) => {
    expect(englishClaims(copy)).toEqual(claims);
  });

  it.each(ROMANIAN_STOPS)('is found in Romanian: %s', (_, copy, claims) => {
    expect(romanianClaims(copy)).toEqual(claims);
  });

  it('is not looked for behind a word or two in quotation marks', () => {
    expect(englishClaims('The council released them “for the greater good” and called on people to wait.')).toEqual([
      'own voice: The council released them “for the greater good”.',
      'the council (called on, act): The council called on people to wait.',
    ]);
  });
});

describe('two quotations of one speaker', () => {
  it.each([
    ['“The bridge is old”, Lena Holt said; and, later, “The road is new”.'],
    ['“The bridge is old,” Lena Holt said on Monday, and, later, “The road is new.”'],
  ])('are two claims: %s', (copy) => {
    expect(englishClaims(copy)).toEqual(['Lena Holt (said): The bridge is old.', 'Lena Holt (said): The road is new.']);
  });

  it('are two in Romanian', () => {
    expect(romanianClaims('„Podul e vechi”, a spus Ana Pop; și, mai târziu, „drumul e nou”.')).toEqual([
      'Ana Pop (a spus): Podul e vechi.',
      'Ana Pop (a spus): Drumul e nou.',
    ]);
  });

  it('are one where the cue only interrupts it', () => {
    expect(englishClaims('“The bridge,” Lena Holt said, “is old.”')).toEqual(['Lena Holt (said): The bridge is old.']);
  });
});

describe('the name behind an office', () => {
  it('is who speaks', () => {
    expect(englishClaims('“It is late,” said the European champion, Lena Holt. “We lost.”')).toEqual([
      'Lena Holt (said): It is late.',
      'Lena Holt (said): We lost.',
    ]);
  });
});

describe('a headline in title case', () => {
  it('is no list of names', () => {
    expect(
      englishClaims('Man Shot at Deputies\n\nThe county office said the man shot a deputy on Tuesday.').at(-1),
    ).toBe('the county office (said): The man shot a deputy on Tuesday.');
  });
});

describe('a quotation in other marks', () => {
  it.each([
    ['“We will not sign,“ Lena Holt said. The bridge closed.'],
    ["``We will not sign,'' Lena Holt said. The bridge closed."],
    ["''We will not sign,'' Lena Holt said. The bridge closed."],
    ["'We will not sign,' Lena Holt said. The bridge closed."],
    ['‹We will not sign,› Lena Holt said. The bridge closed.'],
  ])('is read all the same: %s', (copy) => {
    expect(englishClaims(copy)).toEqual(['Lena Holt (said): We will not sign.', 'own voice: The bridge closed.']);
  });

  it.each([['„Nu semnăm”'], [',,Nu semnăm”'], ['«Nu semnăm»'], ['„Nu semnăm“'], ['<<Nu semnăm>>']])(
    'is read in Romanian: %s',
    (quotation) => {
      expect(romanianClaims(`${quotation}, a spus Ana Pop. Podul este închis.`)).toEqual([
        'Ana Pop (a spus): Nu semnăm.',
        'own voice: Podul este închis.',
      ]);
    },
  );
});

describe('a character that is not seen', () => {
  it('neither hides a word nor stands in a claim', () => {
    expect(englishClaims('Lena Holt an\u00adnounced on Monday that the bri\u200bdge will close.')).toEqual([
      'Lena Holt (an\u00adnounced): The bridge will close.',
    ]);
    expect(romanianClaims('Ana Pop a de\u00adclarat luni că po\u00addul va fi închis.')).toEqual([
      'Ana Pop (a de\u00adclarat): Podul va fi închis.',
    ]);
  });
});
