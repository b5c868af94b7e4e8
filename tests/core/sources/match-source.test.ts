import { describe, expect, it } from 'vitest';
import type { SourceId } from '#lib/core/ids.ts';
import { matchSource } from '#lib/core/sources/match-source.ts';
import { normaliseName } from '#lib/core/sources/normalise-name.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';

const source = (name: string, ...aliases: string[]) => ({ id: name as SourceId, name, aliases });
const registry = [
  source('HotNews', 'HotNews.ro'),
  source('Agerpres', 'Romanian National News Agency'),
  source('The Kremlin'),
  source('Digi24'),
  source('Ziarul Românesc'),
  source('Times', 'Digi24'),
];

describe('a cited name', () => {
  it.each([
    ['HotNews', 'HotNews'],
    ['hotnews', 'HotNews'],
    ['HOTNEWS.RO', 'HotNews'],
    ['https://www.hotnews.ro/stiri-123', 'HotNews'],
    ['AGERPRES', 'Agerpres'],
    ['the Romanian National News Agency', 'Agerpres'],
    ['Kremlin', 'The Kremlin'],
    ['the Russian presidency', 'The Kremlin'],
    ['Ziarul Romanesc', 'Ziarul Românesc'],
    ['“HotNews”', 'HotNews'],
    ['Digi24', 'Digi24'],
  ])('%s is found as %s', (name, expected) => {
    expect(matchSource(name, registry)).toBe(expected);
  });

  it.each(['', ' ', 'Hot News Media', 'Reuters', 'Putin', '…'])('%j is not in the registry', (name) => {
    expect(matchSource(name, registry)).toBeNull();
  });
});

describe('the key of a name', () => {
  it.each([
    ['The Guardian', 'guardian'],
    ['Agence France-Presse', 'agence france presse'],
    ['news.bbc.co.uk', 'bbc'],
    ['U.S. officials', 'u s officials'],
    ['Știrile ProTV', 'stirile protv'],
    ['The', 'the'],
    ['???', '???'],
  ])('of %s is %s', (name, key) => {
    expect(normaliseName(name)).toBe(key);
  });

  it('is the same for a key', () => {
    for (const name of ['The Kremlin', 'hotnews.ro', 'Palatul Élysée', 'the the']) {
      expect(sourceKey(sourceKey(name))).toBe(sourceKey(name));
    }
  });
});
