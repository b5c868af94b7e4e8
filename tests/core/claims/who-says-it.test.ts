import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

/** "claim [who > who]" of every claim; nobody named is own voice. */
const read = (text: string, language = 'en') =>
  extract(text, { language }).claims.map(({ text: claim, attributions }) => {
    const by = attributions.flatMap(({ source }) => (source === null ? [] : [source.name ?? source.text]));
    return `${claim} [${by.join(' > ')}]`;
  });

const ENGLISH: readonly (readonly [about: string, copy: string, claims: readonly string[]])[] = [
  ['a post', 'The minister tweeted that two bridges were shut.', ['Two bridges were shut. [the minister]']],
  ['what a court heard', 'The ferry had no lifeboats, the jury heard.', ['The ferry had no lifeboats. [the jury]']],
  ['what nobody told', 'She heard that the ferry sank.', ['She heard that the ferry sank. []']],
  [
    'a clause behind a verb that mostly takes a noun',
    'The firm accepted that its dam had leaked.',
    ['Its dam had leaked. [the firm]'],
  ],
  ['the noun behind it', 'The firm accepted the offer.', ['The firm accepted the offer. []']],
  [
    'a verb that hits rather than says',
    'A lorry slammed into a stall, the police said.',
    ['A lorry slammed into a stall. [the police]'],
  ],
  [
    'a list before who said it',
    "The fire damaged a mill, two stalls and a shop, Dorna's fire service said.",
    ["The fire damaged a mill, two stalls and a shop. [Dorna's fire service]"],
  ],
  [
    'one who is quoted by another',
    'The Valley Post cited a ranger as telling reporters that the dam had cracked.',
    ['The dam had cracked. [the Valley Post > a ranger]'],
  ],
  [
    'one who is quoted by nobody named',
    'Dan Rusu was quoted as saying that the bridge was shut.',
    ['The bridge was shut. [Dan Rusu]'],
  ],
  [
    'a participle that looks like an act',
    'Officials say a man accused of theft has been arrested.',
    ['A man accused of theft has been arrested. [Officials]'],
  ],
  [
    'a word that is noun and adjective',
    'The fire damaged shops, the military said.',
    ['The fire damaged shops. [the military]'],
  ],
  [
    'an office with its name behind “according to”',
    'The files are sealed, according to its director, Lena Holt.',
    ['The files are sealed. [Lena Holt]'],
  ],
  [
    'what is told of the speaker behind the quotation',
    '“The ruling is fair,” said Dan Rusu, acting mayor of Dorna.',
    ['The ruling is fair. [Dan Rusu]'],
  ],
  [
    'the name of a book behind the verb',
    '“I never left the valley,” Holt wrote in her memoir “The Long Dam,” named after her last case.',
    ['I never left the valley. [Holt]'],
  ],
  [
    'a second quotation of the same speaker',
    '“The dam will hold”, she wrote; and, later, “The mayor knew of it”.',
    ['The dam will hold. [she]', 'The mayor knew of it. [she]'],
  ],
];

describe('who says it', () => {
  it.each(ENGLISH)('in English: %s', (_, copy, claims) => {
    expect(read(copy).filter((claim) => !/ is acting mayor/.test(claim))).toEqual(claims);
  });
});
