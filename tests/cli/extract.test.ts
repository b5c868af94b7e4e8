import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { copyOfExtraction } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import { extractionSchema } from '#lib/schema/extraction.ts';
import { folder } from '../support/database.ts';
import { runCommand } from '../support/run-command.ts';

const SEED = 'tests/fixtures/seed.txt';

describe('extract', () => {
  it('gives the JSON that the library gives', async () => {
    const { status, out } = await runCommand(['extract', SEED]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(extract(readFileSync(SEED, 'utf8'), { detail: 'points' }));
  });

  it('keeps to its published JSON Schema', async () => {
    const { out: schema } = await runCommand(['extract', '--schema']);
    const { out } = await runCommand(['extract', SEED]);
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    expect(ajv.validate(JSON.parse(schema), JSON.parse(out)), JSON.stringify(ajv.errors)).toBe(true);
    expect(extractionSchema.parse(JSON.parse(out))).toEqual(JSON.parse(out));
  });

  it('reads well as text: each sentence, its claims under it, who says so under each claim', async () => {
    const { out } = await runCommand(['extract', SEED, '--format', 'text']);
    expect(out).toMatch(/^19 sentences · 21 claims · language en · dated 2026-03-09/);
    expect(out).toContain('Cited: HotNews, Agerpres');
    expect(out).toContain('Agerpres: “According to” > Vladimir Putin (“Putin”): “offered condolences” (act)');
    expect(out).toMatch(/s5 {3}Condolences from Moscow\n {5}– heading/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('adds the sheet to the JSON, by the same schema', async () => {
    const { out: schema } = await runCommand(['extract', '--schema']);
    const { out } = await runCommand(['extract', SEED, '--sheet']);
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    expect(ajv.validate(JSON.parse(schema), JSON.parse(out)), JSON.stringify(ajv.errors)).toBe(true);
    const extraction = extract(readFileSync(SEED, 'utf8'), { detail: 'points' });
    expect(JSON.parse(out)).toEqual({ ...extraction, sheet: sheetOf(copyOfExtraction(extraction)) });
  });

  it('gives the sheet as text: what differs first, with its sentences and claims', async () => {
    const file = join(folder(), 'two-ways.txt');
    writeFileSync(
      file,
      'Dorna, March 9, 2026 (Korund) — Masoud Pezeshkian spoke on Saturday. Critics of Pezeshkyan left. It cost $4.2 million.',
    );
    const { status, out } = await runCommand(['extract', file, '--sheet', '--format', 'text', '--language', 'en']);
    expect(status).toBe(0);
    expect(out).toMatch(/^NAMES · 3, 1 flagged\n! Masoud Pezeshkian · Pezeshkyan\n {4}Spelled in two ways: /);
    expect(out).toContain('2026-03-07, from the dateline');
    expect(out).toContain('4,200,000 $');
    expect(out).toMatch(
      /QUOTES · 0\n {2}Nothing stands in quotation marks\.\n\nSOURCES · 0\n {2}This copy names no source\.\n$/,
    );
  });

  it('reads other encodings that the text gives away or that are named, and says so', async () => {
    const file = join(folder(), 'stire.txt');
    const words = 'Podul a fost închis marţi, a spus primarul din Iaşi, în ţară.';
    writeFileSync(
      file,
      Buffer.from(words.replaceAll('ţ', '\xfe').replaceAll('ş', '\xba').replaceAll('ă', '\xe3'), 'latin1'),
    );
    const { status, out, err } = await runCommand(['extract', file]);
    expect([status, JSON.parse(out).text]).toEqual([0, words]);
    expect(err).toBe(`extract: ${file}: Read as windows-1250, which its words point to.\n`);
    const chosen = await runCommand(['extract', file, '--encoding', 'iso-8859-16']);
    expect(JSON.parse(chosen.out).text).toContain('Iași');
  });

  it('reads nothing where the encoding cannot be told, and says how to name it', async () => {
    const file = join(folder(), 'braila.txt');
    writeFileSync(file, Buffer.from('The mayor of Br\xe3ila said that it was closed.', 'latin1'));
    const { status, out, err } = await runCommand(['extract', file]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^extract: .*not text in UTF-8.* --encoding windows-1250.*\n$/);
    expect((await runCommand(['extract', file, '--encoding', 'utf-8'])).status).toBe(1);
    expect((await runCommand(['extract', file, '--encoding', 'x-nobody'])).status).toBe(2);
  });

  it('tells of a page its outlet and address, what its copy links to, and what was left out', async () => {
    const file = join(folder(), 'bridge.html');
    const copy =
      '<p>The council closed the old bridge on Tuesday after engineers found cracks in two of its pillars, <a href="https://www.agerpres.example/bridge">Agerpres reported</a>.</p>';
    const more = '<p>Some 4,000 drivers cross it each day, and will have to take the road through the valley.</p>';
    writeFileSync(
      file,
      `<?xml version="1.0" encoding="utf-8"?><html lang="en"><head><title>Bridge closed</title>
      <meta property="og:site_name" content="Dorna Post"><link rel="canonical" href="https://dorna.example/bridge">
      <meta property="article:published_time" content="2026-03-10T08:00:00Z"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>${copy}${more.repeat(3)}<del><p>It will fall.</p></del></article></body></html>`,
    );
    const { err } = await runCommand(['extract', file]);
    expect(err).toBe(`extract: ${file}: 2 pieces of the page were left out. --page lists them.\n`);
    const { out } = await runCommand(['extract', file, '--page']);
    const extraction = extractionSchema.parse(JSON.parse(out));
    expect(extraction.page).toMatchObject({
      title: 'Bridge closed',
      outlet: 'Dorna Post',
      address: 'https://dorna.example/bridge',
      publishedOn: '2026-03-10',
    });
    expect(extraction.page?.leftOut).toContainEqual({ reason: 'struck', text: 'It will fall.' });
    expect(extraction.article.citedSources).toContainEqual(
      expect.objectContaining({
        name: 'agerpres.example',
        via: 'link',
        address: 'https://www.agerpres.example/bridge',
      }),
    );
    expect(extraction.text).not.toContain('It will fall');
  });

  it('says what it takes', async () => {
    const { status, out } = await runCommand(['extract', '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage: .*extract FILE\|-/);
  });

  it.each([
    ['no file', [], 'name one FILE'],
    ['a file that is not there', ['nowhere.txt'], 'there is no such file'],
    ['a folder', ['tests'], 'it is a folder'],
    ['two files', [SEED, SEED], 'only one FILE'],
    ['an unknown format', [SEED, '--format', 'xml'], '--format is json or text'],
    ['an unknown language', [SEED, '--language', 'tlh'], '--language is one of en, ro'],
    ['an unknown option', [SEED, '--colour'], "Unknown option '--colour'"],
  ])('refuses %s in one line, with status 2', async (_, args, message) => {
    const { status, out, err } = await runCommand(['extract', ...args]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a text of more than 10 MB', async () => {
    const file = join(folder(), 'large.txt');
    writeFileSync(file, 'a'.repeat(10 * 1024 * 1024 + 1));
    expect(await runCommand(['extract', file])).toMatchObject({
      status: 2,
      err: 'extract: the text is larger than 10 MB (10.0 MB)\n',
    });
  });
});

describe('extract of a saved page', () => {
  const lines = [
    'The council of Dorna closed the old bridge on Tuesday after engineers had found cracks in two of its pillars, the mayor said.',
    'Some 4,000 drivers cross the bridge each day and will have to take the road through the valley, which is 12 kilometres longer.',
  ];

  it('reads its article, under its title', async () => {
    const file = join(folder(), 'bridge.html');
    const body = lines.map((line) => `<p>${line}</p>`).join('');
    writeFileSync(
      file,
      `<html><head><title>Bridge closed</title></head><body><nav>Menu</nav><article>${body}</article></body></html>`,
    );
    const { status, out } = await runCommand(['extract', file]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(extract(['Bridge closed', ...lines].join('\n\n'), { detail: 'points' }));
  });

  it('says so when there is none', async () => {
    const file = join(folder(), 'empty.html');
    writeFileSync(file, '<html><body></body></html>');
    const { status, err } = await runCommand(['extract', file]);
    expect(status).toBe(2);
    expect(err).toContain('no article was found');
  });
});
