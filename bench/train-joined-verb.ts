import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinedExamples, type JoinedExample } from './joined-examples.ts';
import { choiceOf, learned, type Weights } from './ranked-choice.ts';

/**
 * Learns which verb an "and" joins the verb behind it to (`lib/core/claims/grammar/joined-verb.ts`):
 * `npm run bench:joined -- DATA [--write] [--show]`, DATA being a folder of treebank files (see `treebank.ts`). Learnt from
 * English Web Treebank (training) and English PUD (Wikipedia), measured on what it has not seen. `--write` puts the weights
 * where the engine reads them, `--show` prints the sentences in which it is sure and wrong.
 */
const LEARN = ['en-ewt.train', 'en-pud-wiki'];
const MEASURE = ['en-ewt.dev', 'en-pud-news'];
const MARGINS = [0, 0.7, 1.5, 2.5];
const WEIGHTS = 'lib/core/language/en/joined-verb.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !readdirSync(folder).includes(`${LEARN[0]}.tsv.gz`)) {
  console.error('usage: npm run bench:joined -- DATA [--write] [--show]');
  process.exit(2);
}
const examplesOf = (name: string) => joinedExamples(join(folder, `${name}.tsv.gz`));
const weights = learned(LEARN.flatMap(examplesOf));
for (const name of MEASURE) measure(name, examplesOf(name), weights);
if (process.argv.includes('--write')) writeFileSync(WEIGHTS, written(weights));

function measure(name: string, examples: readonly JoinedExample[], by: Weights): void {
  const shared = examples.filter(({ own }) => !own);
  const nearest = examples.filter(({ right }) => right[0] === true).length / examples.length;
  console.log(`${name}: ${examples.length}, of these without a subject of their own ${shared.length}`);
  console.log(`  the nearest verb: right ${nearest.toFixed(3)}`);
  for (const margin of MARGINS)
    console.log(
      `  margin ${margin}: all ${shareOf(examples, by, margin)}; without a subject ${shareOf(shared, by, margin)}`,
    );
  if (!process.argv.includes('--show')) return;
  for (const example of examples) {
    const { at, lead } = choiceOf(example, by);
    if (example.right[at] !== true && lead >= (MARGINS[1] ?? 0))
      console.log(`  ${at} ${lead.toFixed(1)} ${example.shown}`);
  }
}

function shareOf(examples: readonly JoinedExample[], by: Weights, margin: number): string {
  const sure = examples.map((example) => ({ example, ...choiceOf(example, by) })).filter(({ lead }) => lead >= margin);
  const right = sure.filter(({ example, at }) => example.right[at] === true);
  return `sure ${(sure.length / examples.length).toFixed(3)}, right ${(right.length / sure.length).toFixed(3)}`;
}

/** Weights that change next to nothing are left out. */
function written(by: Weights): string {
  const rows = [...by]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}\t${weight.toFixed(2)}`);
  return `/**
 * What each feature adds to the score of a candidate, parted by a tab: written by \`npm run bench:joined\`. Learnt from UD
 * English EWT and PUD, and licensed like them, CC BY-SA 4.0: see LICENCE-treebanks.md.
 */
export const JOINED_VERB = \`
${rows.join('\n')}
\`;
`;
}
