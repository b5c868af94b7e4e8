import { describe, expect, it } from 'vitest';
import { likelyLanguage } from '#lib/core/language/likely-language.ts';

describe('the language of a text among texts of one language', () => {
  it.each([
    ['Regret moartea a doi scafandri.', 'ro', 'ro'],
    ['Directorul a plecat.', 'ro', 'ro'],
    ['Minutes. Trams, taxes.', 'en', 'en'],
    ['Podul din Brădești a fost închis.', 'en', 'ro'],
    ['The bridge was closed on Sunday.', 'ro', 'en'],
  ])('%s beside %s', (text, expected, language) => {
    expect(likelyLanguage(text, expected)).toBe(language);
  });
});
