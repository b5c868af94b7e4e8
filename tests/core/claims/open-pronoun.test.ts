import { describe, expect, it } from 'vitest';
import { openPronoun } from '#lib/core/claims/open-pronoun.ts';

const openIn = (text: string, language = 'en') => {
  const span = openPronoun(text, language);
  return span === null ? null : text.slice(span.start, span.end);
};

describe('a claim leaves open who is meant', () => {
  it.each([
    ['He was arrested.', 'en', 'He'],
    ['She’s in hospital.', 'en', 'She'],
    ['They left the town.', 'en', 'They'],
    ['“His brother paid.”', 'en', 'His'],
    ['El a fost reținut.', 'ro', 'El'],
    ['Aceştia au plecat.', 'ro', 'Aceştia'],
  ])('where it begins with a pronoun: %s', (text, language, pronoun) => {
    expect(openIn(text, language)).toBe(pronoun);
  });

  it.each([
    ['Ana Pop said he was ill.', 'en'],
    ['It rained.', 'en'],
    ['We will pay.', 'en'],
    ['Hers was the last car.', 'en'],
    ['She-wolves were seen.', 'en'],
    ['Ea was signed.', 'en'],
    ['Elena a plecat.', 'ro'],
    ['Er ging.', 'und'],
    ['', 'en'],
  ])('and not where it begins with something else: %s', (text, language) => {
    expect(openIn(text, language)).toBeNull();
  });
});
