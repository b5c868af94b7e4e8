import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { citedLinks } from '#lib/core/copy/cited-links.ts';

const TEXT = 'Agerpres reported on Monday that the bridge is closed. The ministry said so, Agerpres reported.';

describe('the sites that a copy links to', () => {
  it('are cited at the words of their links, each once', () => {
    const links = [
      { words: 'Agerpres reported', address: 'https://www.agerpres.example/a' },
      { words: 'The ministry', address: 'https://ministry.example/b?x=1' },
      { words: 'Agerpres reported', address: 'https://agerpres.example/c' },
    ];
    expect(citedLinks(TEXT, links)).toEqual([
      { name: 'agerpres.example', address: 'https://www.agerpres.example/a', start: 0, end: 17, via: 'link' },
      { name: 'ministry.example', address: 'https://ministry.example/b?x=1', start: 55, end: 67, via: 'link' },
    ]);
    expect(extract(TEXT, { links }).article.citedSources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['agerpres.example', 'ministry.example']),
    );
  });

  it.each([
    ['words that the text no longer has', { words: 'The mayor', address: 'https://a.example/' }],
    ['an address of no site', { words: 'The ministry', address: 'mailto:a@b.example' }],
    ['a script', { words: 'The ministry', address: 'javascript:alert(1)' }],
    ['no words', { words: ' ', address: 'https://a.example/' }],
  ])('are none for %s', (_, link) => {
    expect(citedLinks(TEXT, [link])).toEqual([]);
  });
});
