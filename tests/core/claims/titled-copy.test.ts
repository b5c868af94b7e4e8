import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { titledCopy } from '#lib/core/claims/titled-copy.ts';

const TEXT = 'The minister resigned on Monday, his office said.\n\nNobody was hurt.\n';

describe('a title typed in its field', () => {
  it.each([
    ['Minister resigns'],
    ['Will the minister resign?'],
    ['Ministrul și-a dat demisia.'],
    ['Foto: ministrul pleacă'],
    ['1. Mai wird Feiertag'],
    ['By Jo Marsh'],
  ])('“%s” is the title block of the copy, and each claim’s spans are its words', (title) => {
    const run = extract(titledCopy(title, TEXT));
    expect(run.article.title).toBe(title);
    expect(run.article.blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
    for (const { spans } of run.claims)
      for (const { start, end } of spans) expect(run.text.slice(start, end)).toMatch(/^[^\s#].*\S$/u);
    expect(run.text.endsWith(TEXT)).toBe(true);
  });

  it('gives claims like any other sentence of the copy', () => {
    const claims = (text: string) => extract(text).claims.map((claim) => claim.text);
    expect(claims(titledCopy('Bridge of Velden reopens', TEXT))).toEqual([
      'Bridge of Velden reopens.',
      ...claims(TEXT),
    ]);
  });

  it.each([
    ['as its first line', 'Minister resigns\n\nBody.'],
    ['as a heading', '# Minister resigns\n\nBody.'],
    ['in capitals, with a full stop', 'MINISTER RESIGNS.\r\n\r\nBody.'],
    ['under a dateline', 'date 2026-03-09\n\nMinister resigns\n\nBody.'],
    ['wrapped over two lines', 'Minister\nresigns\n\nBody.'],
    ['after a byte order mark', '\uFEFFMinister resigns\n\nBody.'],
  ])('is not written twice where the text has it %s', (_, text) => {
    expect(titledCopy('Minister resigns', text)).toBe(text);
  });

  it.each([
    ['a line that only begins with it', 'Minister resigns over bridge\n\nBody.'],
    ['a sentence far below', `${'One line.\n'.repeat(6)}Minister resigns\n`],
  ])('is written where the text has %s', (_, text) => {
    expect(titledCopy('Minister resigns', text)).toBe(`# Minister resigns\n\n${text}`);
  });

  it('adds nothing where there is no title, or no text', () => {
    expect(titledCopy(' ', TEXT)).toBe(TEXT);
    expect(titledCopy('Minister resigns', ' \n')).toBe(' \n');
  });

  it('is one line, whatever was pasted into the field', () => {
    expect(titledCopy('Minister\n resigns', 'Body.')).toBe('# Minister resigns\n\nBody.');
  });
});
