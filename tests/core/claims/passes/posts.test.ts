import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const claims = (copy: string, language: 'en' | 'ro' = 'en') =>
  extract(copy, { language }).claims.map(({ attributions, text }) =>
    [...attributions.map(({ source }) => source?.name ?? source?.text ?? '?'), text].join(': '),
  );

describe('a post that a page embeds', () => {
  it('belongs to whoever signs the line below it', () => {
    expect(
      claims(
        'The council sold the mill.\n\nI love that they sold it. The pond stays, Orvale. https://t.co/Abc12xyZ\n\n— Lena Holt (@lena_holt7) November 18, 2025\n\nThe sale began in May.',
      ),
    ).toEqual([
      'The council sold the mill.',
      'Lena Holt: I love that they sold it.',
      'Lena Holt: The pond stays, Orvale.',
      'The sale began in May.',
    ]);
  });

  it('may be signed on its own line, behind the link to a picture', () => {
    expect(
      claims(
        'The council sold the mill.\n\nThe mill was full of rats. It had to go. pic.twitter.com/ab12XY— Lena Holt (@lenaholt) November 18, 2025',
      ),
    ).toEqual(['The council sold the mill.', 'Lena Holt: The mill was full of rats.', 'Lena Holt: It had to go.']);
  });

  it('is found in Romanian copy', () => {
    expect(
      claims(
        'Consiliul a vândut moara.\n\nMoara era plină de șobolani. https://t.co/Abc12xyZ\n\n— Ana Pop (@anapop) 18 noiembrie 2025\n\nVânzarea a început în mai.',
        'ro',
      ),
    ).toEqual(['Consiliul a vândut moara.', 'Ana Pop: Moara era plină de șobolani.', 'Vânzarea a început în mai.']);
  });

  it('is no paragraph that is too long for one, and the signature alone says nothing', () => {
    const long = `The council sold the mill. ${'The town has a river, a mill and a bridge. '.repeat(9).trim()}`;
    expect(claims(`${long}\n\n— Lena Holt (@lenaholt) November 18, 2025`)).toEqual(claims(long));
  });
});
