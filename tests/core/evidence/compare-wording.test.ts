import { describe, expect, it } from 'vitest';
import { compareWording } from '#lib/core/evidence/compare-wording.ts';

describe('the copy’s words beside the passage’s', () => {
  it.each([
    [
      'quoted words that are there',
      ['Israeli-American aggression.'],
      'He spoke of “Israeli-American aggression” on Friday.',
      'same',
    ],
    ['quoted words with another comma or capital', ['we, too, will stay'], 'We too will stay, he said.', 'same'],
    ['quoted words that drifted', ['We will never close the plant'], '“We may close the plant,” she said.', 'drifted'],
    [
      'a translated quote',
      ['Israeli-American aggression'],
      'El a vorbit despre „agresiunea israeliano-americană”.',
      'different',
    ],
    [
      'one of two quotes missing',
      ['we stay', 'unbroken commitment'],
      '“We stay,” she said of the commitment.',
      'drifted',
    ],
  ])('%s', (_, quotes, passage, wording) => {
    expect(compareWording(quotes, 'A claim.', passage)).toBe(wording);
  });

  it('looks for the claim itself where the copy does not quote', () => {
    expect(compareWording([], 'The plant will close.', 'It said the plant will close in May.')).toBe('same');
    expect(compareWording([], 'The plant will close.', 'The plant could close.')).toBe('different');
  });
});
