import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));

// The questions are asked of both engines by contract/same-answers.test.ts.
const contracts = [...filesIn('tests/db/contract'), ...filesIn('tests/db/plans')].map(({ text }) => text).join('\n');

/** Exported functions, also those that are constants; types and plain values are nobody's contract. */
const functionsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:async )?function (\w+)|^export const (\w+) =[^;]*?=>/gm)].map(
    ([, declared, constant]) => declared ?? constant ?? '',
  );

it.each(['db/queries', 'db/writes'])('every function of %s is called in a contract test on each engine', (folder) => {
  const uncalled = filesIn(folder).flatMap(({ name, text }) =>
    functionsOf(text)
      // Columns to select, which other queries share.
      .filter((called) => called !== 'captureSummary')
      .filter((called) => !new RegExp(`\\b${called}\\(`).test(contracts))
      .map((called) => `${name}: ${called}`),
  );
  expect(uncalled).toEqual([]);
});
