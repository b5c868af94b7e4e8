import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimSide, Comparison, PassageSide } from '#lib/core/evidence/compare/comparison.ts';
import { DIFFERENCE_KINDS } from '#lib/core/evidence/compare/comparison.ts';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import { stanceHint } from '#lib/core/evidence/stance-hint.ts';
import { normalise } from '#lib/core/text/normalise.ts';

/**
 * How often the comparison of a claim with a passage finds a difference, on public pairs whose label says whether the
 * passage supports or refutes the claim: `npm run --silent bench:compare -- [FOLDER]`. In a pair that supports, a
 * difference is a false alarm; in one that refutes it is what one hopes for. Beside it how often the stance hint says
 * "contradicts". The folder holds `scifact/stance.dev.jsonl` and `factcheck-bench/stance.dev.jsonl`, which are not part of
 * the project.
 */
const folder = process.argv[2] ?? '../shared/bench';

type Pair = { readonly id: string; readonly claim: string; readonly passage: string; readonly label: string };

const SETS: readonly { readonly name: string; readonly file: string; readonly passage: (row: Row) => string }[] = [
  { name: 'scifact, picked sentences', file: 'scifact/stance.dev.jsonl', passage: (row) => field(row, 'rationale') },
  { name: 'scifact, whole abstract', file: 'scifact/stance.dev.jsonl', passage: (row) => field(row, 'evidence') },
  { name: 'factcheck-bench', file: 'factcheck-bench/stance.dev.jsonl', passage: (row) => field(row, 'evidence') },
];

type Row = Readonly<Record<string, unknown>>;

console.log(
  '| set | label | pairs | any difference | ' + DIFFERENCE_KINDS.join(' | ') + ' | another matter | stance hint |',
);
console.log('| --- | --- | --: | --: | ' + DIFFERENCE_KINDS.map(() => '--: |').join(' ') + ' --: | --: |');
let spent = 0;
let compared = 0;
for (const { name, file, passage } of SETS) {
  const pairs = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => pairOf(JSON.parse(line) as Row, passage))
    .filter(({ passage: text }) => text.trim() !== '');
  for (const label of ['supports', 'partial', 'refutes', 'neutral']) {
    const own = pairs.filter((pair) => pair.label === label);
    if (own.length > 0) console.log(rowOf(name, label, own));
  }
}
console.log(`\n${(spent / compared).toFixed(2)} ms a pair`);

function field(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? normalise(value).text : '';
}

function pairOf(row: Row, passage: (row: Row) => string): Pair {
  return { id: field(row, 'id'), claim: field(row, 'claim'), passage: passage(row), label: field(row, 'label') };
}

function rowOf(name: string, label: string, pairs: readonly Pair[]): string {
  const found = pairs.map((pair) => ({ pair, comparison: compare(pair) }));
  if (process.argv.includes('--show'))
    for (const { pair, comparison } of found)
      for (const { kind, words } of comparison.differs)
        console.error(`${label} ${pair.id} ${kind}: ${words}\n   ${pair.claim}`);
  const share = (is: (one: (typeof found)[number]) => boolean) => (found.filter(is).length / pairs.length).toFixed(3);
  const kinds = DIFFERENCE_KINDS.map((kind) =>
    share(({ comparison }) => comparison.differs.some((one) => one.kind === kind)),
  );
  const hint = share(
    ({ pair: { claim, passage } }) =>
      stanceHint({ claim, passage, around: passage, credited: false, language: 'en' })?.stance === 'contradicts',
  );
  const any = share(({ comparison }) => comparison.differs.length > 0);
  const matter = share(({ comparison }) => comparison.missing.some((one) => one.kind === 'matter'));
  return `| ${[name, label, String(pairs.length), any, ...kinds, matter, hint].join(' | ')} |`;
}

function compare({ claim, passage }: Pair): Comparison {
  const asked: ClaimSide = {
    text: claim,
    language: 'en',
    publishedOn: null,
    presupposed: false,
    chain: [],
    quotes: [],
    hedges: [],
  };
  const given: PassageSide = {
    text: passage,
    quote: { start: 0, end: passage.length },
    language: 'en',
    publishedOn: null,
    publisher: { name: '', aliases: [] },
    stance: 'supports',
  };
  const start = performance.now();
  const found = compareEvidence(asked, given);
  spent += performance.now() - start;
  compared += 1;
  return found;
}
