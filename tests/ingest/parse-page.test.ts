import { describe, expect, it } from 'vitest';
import { articleOfPage } from '#lib/ingest/article-of-page.ts';
import { parsePage } from '#lib/ingest/parse-page.ts';

const words = (html: string) => parsePage(html).body.textContent.replace(/\s+/g, ' ').trim();

describe('a page is read as browsers read it', () => {
  it.each([
    [
      'after its end',
      '<html><head><title>T</title></head><body><p>A</p></body></html><div>B: 12, not 21.</div>',
      'AB: 12, not 21.',
    ],
    ['before its beginning', '<p>B </p><html><body><p>A</p></body></html>', 'B A'],
    ['between head and body', '<html><head></head><p>B </p><body><p>A</p></body></html>', 'B A'],
    ['without a body', '<html><head><title>T</title></head><p>A</p> B</html>', 'A B'],
    ['without html, head and body', '<!doctype html><p>A</p><p>B</p>', 'AB'],
    ['that is text alone', 'A B', 'A B'],
    ['with an XML declaration', '<?xml version="1.0"?><html><body>A</body></html>', 'A'],
  ])('%s', (_, html, expected) => {
    expect(words(html)).toBe(expected);
  });

  it('with the tags left out that may be', () => {
    const line = 'The council closed the old bridge over the Dorna on Tuesday after engineers found cracks in it. ';
    const html = `<!doctype html><title>Bridge closed</title><article><h1>Bridge closed</h1>${`<p>${line.repeat(3)}</p>`.repeat(3)}</article>`;
    expect(articleOfPage(html)).toMatchObject({
      title: 'Bridge closed',
      text: expect.stringContaining('found cracks'),
    });
  });

  it('of a table alone, without a fault', () => {
    const html = `<table>${'<tr><td>Taxes rose by 4 percent, the mayor said</td></tr>'.repeat(10)}</table>`;
    expect(() => articleOfPage(html)).not.toThrow();
  });
});
