import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfPage, copyOfPage } from '#lib/ingest/article-of-page.ts';

const PARAGRAPHS = [
  'The council closed the old bridge over the Dorna on Tuesday after engineers found cracks in two of its pillars, the mayor said.',
  'Some 4,000 drivers cross the bridge each day. They will have to take the road through the valley, which is 12 kilometres longer.',
  '“We should have seen this coming,” said Ana Pop, who has a bakery at the northern end & sells most of her bread to commuters.',
  'The repair is expected to cost 3 million euros and to take until autumn. The ministry has not said whether it will pay a share.',
];

const page = (body: string) => `<!doctype html><html><head><title>Bridge closed after cracks | The Dorna Post</title>
  <script>var x = "<p>not copy</p>";</script></head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <article><h1>Bridge closed after cracks</h1>${body}</article>
  <footer><p>Contact · Imprint · Privacy</p></footer></body></html>`;

const copy = PARAGRAPHS.map((line) => `<p>${line.replace('&', '&amp;')}</p>`).join('\n');

describe('the article of a page', () => {
  it('is its paragraphs, one a block, with what was escaped written plainly', () => {
    expect(articleOfPage(page(copy))?.text.split('\n\n').slice(-4)).toEqual(PARAGRAPHS);
  });

  it('has the title of the page', () => {
    expect(articleOfPage(page(copy))?.title).toContain('Bridge closed after cracks');
  });

  it('leaves out menus, forms, scripts and offers to read on, each with its reason', () => {
    const around = `<figure><img src="a.jpg"><figcaption>The bridge in 1960</figcaption></figure>${copy}
      <p>Read more: Ten bridges that you must see</p><form><button>Subscribe now</button></form><script>alert(1)</script>`;
    const text = articleOfPage(page(around))?.text ?? '';
    for (const word of ['Ten bridges', 'Subscribe', 'alert', 'Sport', 'Imprint', 'not copy'])
      expect(text).not.toContain(word);
    expect(text).toContain('[Caption] The bridge in 1960');
    expect(articleOfPage(page(around))?.leftOut.map(({ reason, text: words }) => [reason, words])).toEqual([
      ['navigation', 'Home\nSport'],
      ['related', 'Read more: Ten bridges that you must see'],
      ['form', 'Subscribe now'],
      ['footer', 'Contact · Imprint · Privacy'],
    ]);
  });

  it('is none where nothing is written', () => {
    expect(articleOfPage('')).toBeNull();
    expect(articleOfPage('<html><body></body></html>')).toBeNull();
  });

  it('has the outlet, the date and the address that the page says it has', () => {
    const head = `<meta property="og:site_name" content="The Dorna Post">
      <meta property="article:published_time" content="2026-03-09T23:10:00+02:00">
      <link rel="canonical" href="https://dorna.example/bridge">`;
    expect(articleOfPage(page(copy).replace('<head>', `<head>${head}`))).toMatchObject({
      outlet: 'The Dorna Post',
      publishedOn: '2026-03-09',
      address: 'https://dorna.example/bridge',
    });
    const time = articleOfPage(page(`<time itemprop="datePublished" datetime="2026-03-10">Tuesday</time>${copy}`));
    expect(time?.publishedOn).toBe('2026-03-10');
  });

  it('leaves open what the page does not say, or says in a way that is no date and no address', () => {
    const odd = `<meta property="article:published_time" content="2026-02-31">
      <link rel="canonical" href="javascript:alert(1)">`;
    for (const head of ['', odd]) {
      const found = articleOfPage(page(copy).replace('<head>', `<head>${head}`));
      expect(found).toMatchObject({ outlet: null, publishedOn: null, address: null });
    }
  });

  it('goes under its title as copy, once', () => {
    expect(copyOfPage({ title: 'A bridge', text: 'It closed.' })).toBe('A bridge\n\nIt closed.');
    expect(copyOfPage({ title: 'A bridge', text: 'A bridge\n\nIt closed.' })).toBe('A bridge\n\nIt closed.');
    expect(copyOfPage({ title: null, text: 'It closed.' })).toBe('It closed.');
  });

  it('is what the page gives to search engines, where a script would have to show it', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge closed',
      articleBody: PARAGRAPHS.join('\n\n'),
    });
    const html = `<html><head><title>Bridge closed</title><script type="application/ld+json">${data}</script></head><body><p>Loading …</p></body></html>`;
    expect(articleOfPage(html)).toMatchObject({ title: 'Bridge closed', text: PARAGRAPHS.join('\n\n') });
    const whole = page(copy).replace('<head>', `<head><script type="application/ld+json">${data}</script>`);
    expect(articleOfPage(whole)?.text.split('\n\n')).toEqual(PARAGRAPHS);
  });

  it('is never what the page tells of another story', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Other story',
      articleBody: 'The mayor was arrested. '.repeat(200),
    };
    const graph = [{ '@type': 'NewsArticle', headline: 'Bridge closed' }, other];
    for (const entries of [graph, graph.toReversed()]) {
      const data = JSON.stringify({ '@graph': entries });
      const script = `<head><title>Bridge closed | Dorna Post</title><script type="application/ld+json">${data}</script>`;
      expect(articleOfPage(page(copy).replace('<head>', script))?.text).not.toContain('arrested');
    }
  });

  it('loses no assertion of the copy, and says of everything else why it is none', () => {
    const odd = `<p>Also on Monday, twelve people died in a fire at the port, police said.</p>
      <del>Ana Pop was arrested on Monday.</del><p>It cost 500<sup><a>1</a></sup> euros and 10<sup>6</sup> tonnes.</p>
      <figure><table><tr><th>Port</th><th>Dead</th></tr><tr><td>Dorna</td><td>12</td></tr></table><blockquote>We leave.</blockquote>
      <figcaption>The bridge in 1960</figcaption></figure><p>He said <q>we stay</q>.</p>`;
    const found = articleOfPage(page(`${copy}${odd}`).replace('<html>', '<html lang="en">'));
    expect(found?.text.split('\n\n').slice(PARAGRAPHS.length)).toEqual([
      'Also on Monday, twelve people died in a fire at the port, police said.',
      'It cost 500 euros and 10⁶ tonnes.',
      '| Port | Dead |\n| Dorna | 12 |',
      '> We leave.',
      '[Caption] The bridge in 1960',
      'He said “we stay”.',
    ]);
    expect(found?.leftOut.map(({ reason, text }) => [reason, text])).toEqual([
      ['navigation', 'Home\nSport'],
      ['struck', 'Ana Pop was arrested on Monday.'],
      ['note', '¹'],
      ['footer', 'Contact · Imprint · Privacy'],
    ]);
  });

  it.each([
    [
      '<del>Ana Pop is a thief</del> Bridge closed after cracks',
      'Bridge closed after cracks',
      ['struck', 'Ana Pop is a thief'],
    ],
    [
      '<span class="sr-only">Exclusive:</span> Bridge closed after cracks',
      'Bridge closed after cracks',
      ['hidden', 'Exclusive:'],
    ],
    ['Bridge closed after cracks<sup>2</sup>', 'Bridge closed after cracks', ['note', '²']],
    ['<s>5</s> Bridge closed after cracks', 'Bridge closed after cracks', ['struck', '5']],
    ['Bridge closed after cracks: 10<sup>6</sup> m<sup>2</sup>', 'Bridge closed after cracks: 10⁶ m²', null],
    ['Bridge closed after cracks, <q>for good</q>', 'Bridge closed after cracks, “for good”', null],
    ['<a href="/bridge">Bridge closed after cracks</a>', 'Bridge closed after cracks', null],
  ])('has a headline that is read as its text is: %s', (headline, title, out) => {
    const html = page(copy)
      .replace('<html>', '<html lang="en">')
      .replace('<head>', '<head><meta property="og:title" content="Bridge closed after cracks">')
      .replace('<h1>Bridge closed after cracks', `<h1>${headline}`);
    const found = articleOfPage(html);
    expect(found?.title).toBe(title);
    expect(found?.text.split('\n\n')).toEqual(PARAGRAPHS);
    const listed = found?.leftOut.map(({ reason, text }) => [reason, text]) ?? [];
    expect(listed.slice(1, -1)).toEqual(out === null ? [] : [out]);
  });

  it('keeps a subheading that differs from the headline by a sign alone, and lists one that repeats it', () => {
    const again = articleOfPage(
      page(`${copy}<h2>Bridge closed after cracks?</h2><p>Nobody knew on Tuesday, he said.</p>`),
    );
    expect(again?.text).toContain('## Bridge closed after cracks?');
    const same = articleOfPage(
      page(`${copy}<h2>Bridge closed after cracks</h2><p>Nobody knew on Tuesday, he said.</p>`),
    );
    expect(same?.leftOut).toContainEqual(
      expect.objectContaining({ reason: 'repeated', text: 'Bridge closed after cracks' }),
    );
  });

  it('survives whatever is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      'div',
      '<p>',
      '</p>',
      '<article>',
      '<table>',
      '&',
      '"',
      'x',
      '<!--',
      '<svg>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const found = articleOfPage(list.join(''));
        expect(found === null || found.text.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is none on a page nested deeper than any real one, which is not read at all', () => {
    const deep = (levels: number) => page(`${'<div>'.repeat(levels)}${copy}${'</div>'.repeat(levels)}`);
    expect(articleOfPage(deep(20))).not.toBeNull();
    expect(articleOfPage(deep(3000))).toBeNull();
  });

  it('is none on a page of more elements than any real one, which is known before it is parsed', () => {
    expect(articleOfPage(page(copy), { mostElements: 40 })).not.toBeNull();
    expect(articleOfPage(page(copy), { mostElements: 10 })).toBeNull();
    // Parsing this takes minutes.
    expect(articleOfPage('<i>'.repeat(1_000_000))).toBeNull();
  });
});
