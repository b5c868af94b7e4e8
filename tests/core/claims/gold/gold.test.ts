import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { baraj } from './baraj.ts';
import { compared, copySentences } from './compared.ts';
import { ferry } from './ferry.ts';
import type { GoldRow, KnownDifferences } from './gold-row.ts';
import { KNOWN } from './known-differences.ts';
import { river } from './river.ts';

const ARTICLES: readonly {
  readonly name: keyof typeof KNOWN;
  readonly table: readonly GoldRow[];
  readonly sentences: number;
}[] = [
  { name: 'ferry', table: ferry, sentences: 15 },
  { name: 'river', table: river, sentences: 40 },
  { name: 'baraj', table: baraj, sentences: 14 },
];

/**
 * Articles written for the tests, each with a table made by reading it before the engine did. Where the engine differs,
 * the difference is written down and held to: a better engine fails here until it is taken off the list.
 */
describe.each(ARTICLES)('the gold article $name', ({ name, table, sentences }) => {
  const text = readFileSync(new URL(`../../../fixtures/gold/${name}.txt`, import.meta.url), 'utf8');
  const extraction = extract(text);
  const differences = compared(extraction, table);

  it('is copy of so many sentences, each with a claim or a reason', () => {
    expect(copySentences(extraction)).toHaveLength(sentences);
    const covered = new Set([...extraction.claims, ...extraction.uncovered].map((one) => one.sentence));
    expect(extraction.article.sentences.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it('gives the rows of its table, but for those written down', () => {
    expect(differences).toEqual(KNOWN[name] satisfies KnownDifferences);
  });
});
