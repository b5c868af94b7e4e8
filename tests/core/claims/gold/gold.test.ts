import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { baraj } from './baraj.ts';
import { compared, copySentences } from './compared.ts';
import { ferry } from './ferry.ts';
import type { GoldRow, KnownDifferences } from './gold-row.ts';
import { river } from './river.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/gold');
const KNOWN = join(FIXTURES, 'known-differences.json');
const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as Readonly<Record<string, KnownDifferences>>;
const now: Record<string, KnownDifferences> = {};

const ARTICLES: readonly { readonly name: string; readonly table: readonly GoldRow[]; readonly sentences: number }[] = [
  { name: 'ferry', table: ferry, sentences: 15 },
  { name: 'river', table: river, sentences: 40 },
  { name: 'baraj', table: baraj, sentences: 14 },
];

/**
 * Articles written for the tests, each with a table made by reading it before the engine did. Where the engine differs,
 * the difference is written down, and a better engine fails here until it is taken off the list:
 * UPDATE_GOLDEN=1 npx vitest run --project core tests/core/claims/gold, then read the diff. The tables stay as they are.
 */
describe.each(ARTICLES)('the gold article $name', ({ name, table, sentences }) => {
  const extraction = extract(readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'));
  const differences = compared(extraction, table);
  now[name] = differences;

  it('is copy of so many sentences, each with a claim or a reason', () => {
    expect(copySentences(extraction)).toHaveLength(sentences);
    const covered = new Set([...extraction.claims, ...extraction.uncovered].map((one) => one.sentence));
    expect(extraction.article.sentences.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it('gives the rows of its table, but for those written down', () => {
    if (process.env['UPDATE_GOLDEN'] !== '1') expect(differences).toEqual(known[name]);
  });

  it('gives at least half of the rows, word for word', () => {
    expect(differences.missing.length).toBeLessThanOrEqual(table.length / 2);
  });
});

afterAll(() => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(KNOWN, `${JSON.stringify(now, null, 2)}\n`);
});
