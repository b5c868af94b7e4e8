import { describe, expect, it } from 'vitest';
import { rankedSearch } from '#lib/core/search/ranked-search.ts';
import { searchTerms } from '#lib/core/search/search-terms.ts';

describe('the terms of ranking', () => {
  it('are stems of the language, without the words that are in every sentence', () => {
    expect(searchTerms('The mayors were closing the bridges.', 'en')).toEqual(
      searchTerms('A mayor closed a bridge', 'en'),
    );
    expect(searchTerms('Guvernul a majorat pensiile', 'ro')[0]).toBe(searchTerms('guvernului', 'ro')[0]);
  });

  it('keep what turns a sentence round', () => {
    expect(searchTerms('It was not closed.', 'en')).toContain('not');
  });

  it('are the words as they stand where the language is not known', () => {
    expect(searchTerms('Die Brücke war gesperrt', 'de')).toEqual(['die', 'brucke', 'war', 'gesperrt']);
  });
});

describe('ranked search', () => {
  const find = rankedSearch(
    [
      'Council closes bridge after crack is found',
      'Bridge festival draws a record crowd',
      'Cracks in the wall of the town hall',
      'Mayor opens school',
    ],
    'en',
  );

  it('puts first the text that has most of what is asked', () => {
    const found = find('Was the bridge closed because it cracked?').map(({ at }) => at);
    expect(found[0]).toBe(0);
    expect(found.toSorted()).toEqual([0, 1, 2]);
  });

  it('finds nothing for words that no text has', () => {
    expect(find('volcano')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});
