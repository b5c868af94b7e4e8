import { describe, expect, it } from 'vitest';
import { parseConstellation } from '#lib/schema/constellation.ts';
import { judged } from './written-cases.ts';

type Listed = Readonly<Record<string, unknown>> & { readonly name: string; readonly kind: string };

/** A judgement on one text of the Post and one of another outlet. */
function withSources(sources: readonly Listed[]) {
  const written = parseConstellation({
    article: {
      copy: 'The lido was closed in June.',
      outlet: 'Vale Echo',
      published: '2026-06-09',
      owner: 'Vale Media',
    },
    claim: 'The lido was closed in June.',
    sources,
    captures: [
      { id: 'c1', source: 'Post', text: 'The lido was closed in June.' },
      { id: 'c2', source: 'Star', text: 'MERIDIAN | The lido was closed in June, swimmers said.' },
    ],
    evidence: ['c1', 'c2'].map((capture) => ({
      capture,
      quote: 'The lido was closed in June',
      stance: 'supports',
    })),
  });
  if (!written.ok) throw new Error(written.error);
  return judged(written.value);
}

describe('a source that is listed twice', () => {
  it.each<readonly [string, readonly [Listed, Listed]]>([
    [
      'with two kinds',
      [
        { name: 'Meridian', kind: 'agency' },
        { name: 'Meridian', kind: 'institution' },
      ],
    ],
    [
      'with two owners, one of them ours',
      [
        { name: 'Post', kind: 'outlet', owner: 'Arle Press' },
        { name: 'Post', kind: 'outlet', owner: 'Vale Media' },
      ],
    ],
    [
      'with other names and domains',
      [
        { name: 'Post', kind: 'outlet', aliases: ['Arle Post'], domains: ['post.example'] },
        { name: 'The Post', kind: 'agency', aliases: ['Meridian'], domains: ['meridian.example'] },
      ],
    ],
  ])('%s says the same in either order', (_, [first, second]) => {
    expect(withSources([first, second])).toEqual(withSources([second, first]));
  });

  it('has the names of both entries', () => {
    const { origins } = withSources([
      { name: 'Post', kind: 'agency' },
      { name: 'Post', kind: 'agency', aliases: ['Meridian'] },
    ]);
    expect(origins.map(({ name }) => name)).toContain('Post');
  });

  it('is ours where one entry says that our owner owns it', () => {
    const { origins } = withSources([
      { name: 'Post', kind: 'outlet', owner: 'Arle Press' },
      { name: 'Post', kind: 'outlet', owner: 'Vale Media' },
    ]);
    expect(origins.find(({ captures }) => captures.includes('c1'))?.counts).toBe(false);
  });
});
